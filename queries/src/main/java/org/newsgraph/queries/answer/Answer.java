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

  /** Returns the columns for people to read: not hidden, and filled by a row, if there are rows. */
  public List<Column> readable() {
    return columns.stream()
        .filter(column -> !column.hidden())
        .filter(column -> rows.isEmpty() || rows.stream().anyMatch(row -> isFilled(row, column)))
        .toList();
  }

  private static boolean isFilled(Row row, Column column) {
    return !row.cell(column.name()).label().isBlank();
  }
}
