package org.newsgraph.queries.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of words: rows of cells between tabulators, of which missing ones are empty. */
record Table(List<List<String>> rows) {
  static Table read(String name, int columns) {
    try (InputStream in =
        Table.class.getResourceAsStream("/org/newsgraph/queries/wording/en/" + name + ".tsv")) {
      return new Table(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> cells(line, columns))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line, int columns) {
    return Stream.concat(Stream.of(line.split("\t", -1)), Stream.generate(() -> ""))
        .limit(columns)
        .map(String::strip)
        .toList();
  }

  /** The phrases of a cell. */
  static List<String> phrases(String cell) {
    return Stream.of(cell.split("\\|", -1)).filter(phrase -> !phrase.isEmpty()).toList();
  }
}
