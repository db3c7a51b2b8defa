package org.newsgraph.queries.wording;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.store.vocabulary.ShippedTable;

/** A table of words: rows of cells between tabulators, of which missing ones are empty. */
record Table(List<List<String>> rows) {
  static Table read(String name, int columns) {
    return new Table(
        ShippedTable.rows(Table.class, "en/" + name + ".tsv").stream()
            .map(row -> cells(row, columns))
            .toList());
  }

  private static List<String> cells(String[] row, int columns) {
    return Stream.concat(Stream.of(row), Stream.generate(() -> ""))
        .limit(columns)
        .map(String::strip)
        .toList();
  }

  /** The phrases of a cell. */
  static List<String> phrases(String cell) {
    return Stream.of(cell.split("\\|", -1)).filter(phrase -> !phrase.isEmpty()).toList();
  }
}
