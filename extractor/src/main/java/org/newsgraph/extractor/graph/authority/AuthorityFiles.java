package org.newsgraph.extractor.graph.authority;

import java.nio.file.Path;
import java.util.Locale;
import org.newsgraph.extractor.entity.authority.Authority;
import org.newsgraph.extractor.entity.authority.CsvAuthority;

/** Opens authority files of either format: CSV by its name's ending, else SKOS. */
public final class AuthorityFiles {
  private AuthorityFiles() {}

  /** The file's entries, indexed on disk; the first time the index is built. */
  public static Authority open(Path file) {
    boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    return Authority.open(file, csv ? new CsvAuthority() : new SkosAuthority());
  }
}
