package org.newsgraph.queries.answer;

import java.util.List;

/**
 * The answer to a question: columns, rows with their evidence, the query that gave it (its
 * parameters filled in, runnable as it stands), and whether the bound on rows cut it.
 */
public record Answer(
    String question,
    String summary,
    List<Column> columns,
    List<Row> rows,
    String sparql,
    boolean truncated) {
  /** Copies the lists. */
  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
