package org.newsgraph.extractor.article.tabular;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins, from 1
 */
public record Row(long line, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell of a column; blank where the row is too short. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
