package org.newsgraph.extractor.entity.authority;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the entries of an authority file of one format. */
@FunctionalInterface
public interface AuthorityReader {
  /** Hands every entry over, in the order of the file. */
  void read(Path file, Taker taker) throws IOException;

  /** Takes entries one by one. */
  @FunctionalInterface
  interface Taker {
    void take(AuthorityEntry entry) throws IOException;
  }
}
