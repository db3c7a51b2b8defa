package org.newsgraph.extractor.article.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a table, one after the other. */
interface Rows extends Closeable {

  /** The next row; empty at the end. */
  Optional<Row> next() throws IOException;

  /** How to begin anew. */
  @FunctionalInterface
  interface Opening {
    Rows open() throws IOException;
  }
}
