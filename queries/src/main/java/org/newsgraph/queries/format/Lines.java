package org.newsgraph.queries.format;

/** What a line of a table with an answer holds. */
public enum Lines {
  /** A row of the answer, with all its sentences. */
  ROWS,
  /** One sentence of a row; the row's cells are repeated. */
  SENTENCES
}
