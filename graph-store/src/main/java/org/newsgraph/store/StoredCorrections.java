package org.newsgraph.store;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.revision.CorrectionsFile;

/**
 * The corrections of a store as its file has them, whoever owns its database.
 *
 * @param file the store's corrections file
 */
public record StoredCorrections(Path file) {
  /** Those of the store in that folder; {@link StoreException} where there is none. */
  public static StoredCorrections in(Path directory) {
    StoreFolder folder = new StoreFolder(directory);
    if (!folder.exists()) {
      throw StoreException.missing(directory);
    }
    return new StoredCorrections(folder.corrections());
  }

  /** What people have put right, in the order in which they said it. */
  public List<CorrectionEntry> entries() {
    return new CorrectionsFile(file).entries();
  }

  /** Which lines are not understood, and why. */
  public List<String> problems() {
    return new CorrectionsFile(file).problems();
  }
}
