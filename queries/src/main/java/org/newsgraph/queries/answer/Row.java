package org.newsgraph.queries.answer;

import java.util.List;
import java.util.Map;

/** One answer: its cells by column, and all that was found said for it. */
public record Row(Map<String, Cell> cells, List<Evidence> evidence) {
  /** Copies the evidence; the cells keep their order. */
  public Row {
    cells = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(cells));
    evidence = List.copyOf(evidence);
  }

  /** Returns the cell of a column, or an empty one. */
  public Cell cell(String column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }
}
