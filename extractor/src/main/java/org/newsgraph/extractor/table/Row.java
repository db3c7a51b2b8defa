package org.newsgraph.extractor.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of a table.
 *
 * @param line its number in the file, from 1
 */
public record Row(String table, int line, List<String> columns, List<String> cells) {
  public Row {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  Row complete() {
    if (cells.size() > columns.size()) {
      throw error(cells.size() + " cells, but the header line names " + columns.size());
    }
    return this;
  }

  /** The cell in a column; empty where the line ends before it. */
  public String text(String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  /** The cell, where it is not empty. */
  public Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /** The cell, which must not be empty. */
  public String required(String column) {
    return optional(column).orElseThrow(() -> error("the column '" + column + "' is empty"));
  }

  /** The values of a cell, between {@code |}. */
  public List<String> values(String column) {
    return split(text(column), "\\|");
  }

  /** The words of a cell, between blanks. */
  public List<String> words(String column) {
    return split(text(column), " ");
  }

  private static List<String> split(String text, String mark) {
    return Arrays.stream(text.split(mark, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The constant that a cell names in small letters. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String written = required(column).toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(written))
        .findFirst()
        .orElseThrow(() -> error("'" + text(column) + "' is no " + column));
  }

  /** What a function makes of a cell; its complaint gets file, line and column. */
  public <T> T read(String column, Function<String, T> reading) {
    try {
      return reading.apply(text(column));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(where() + ": " + column + ": " + e.getMessage(), e);
    }
  }

  /** File and line. */
  public String where() {
    return table + ":" + line;
  }

  /** A complaint about this line. */
  public IllegalStateException error(String message) {
    return new IllegalStateException(where() + ": " + message);
  }
}
