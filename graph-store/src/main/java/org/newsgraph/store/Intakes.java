package org.newsgraph.store;

import java.nio.file.Path;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreException.Problem;
import org.newsgraph.store.folder.StoreFolder;

/** Opens the way of commands into a store, whoever owns it. */
public final class Intakes {
  private Intakes() {}

  /**
   * Opens the way into the store in that folder, which is made where it does not exist; takes in
   * first what waits there.
   */
  public static Intake into(Path directory) {
    try {
      return new OwnersIntake(NewsStore.openOrCreate(directory));
    } catch (StoreException e) {
      if (e.problem() == Problem.LOCKED) {
        return new VisitorsIntake(new StoreFolder(directory));
      }
      throw e;
    }
  }

  /** The same into a store that must be there; {@link StoreException} where it is not. */
  public static Intake intoExisting(Path directory) {
    if (!new StoreFolder(directory).exists()) {
      throw StoreException.missing(directory);
    }
    return into(directory);
  }
}
