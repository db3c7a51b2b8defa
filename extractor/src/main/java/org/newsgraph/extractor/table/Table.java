package org.newsgraph.extractor.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of language knowledge: cells between tabs, the first line that is no comment names the
 * columns, lines that begin with {@code #} are comments.
 */
public record Table(String name, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a resource beside a class.
   *
   * @param columns what the table may have; with {@code ?} behind, what it may lack
   * @throws IllegalStateException with file and line, where the table is not so
   */
  public static Table beside(Class<?> owner, String name, String... columns) {
    return of(name, lines(owner, name), columns);
  }

  /**
   * Reads a resource that others made, without a header line; lines with another number of cells
   * are passed over.
   */
  public static Table foreign(Class<?> owner, String name, String... columns) {
    List<String> names = List.of(columns);
    List<String> lines = lines(owner, name);
    List<Row> rows = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      Row row = new Row(name, number, names, cells(lines.get(number - 1)));
      if (row.cells().size() == names.size()) {
        rows.add(row);
      }
    }
    return new Table(name, names, rows);
  }

  private static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": no such table beside " + owner.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads lines under a name for messages. */
  public static Table of(String name, List<String> lines, String... columns) {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(name, number, header, cells(line));
      if (header.isEmpty()) {
        header = checked(row, List.of(columns));
      } else {
        rows.add(row.complete());
      }
    }
    return new Table(name, header, rows);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }

  private static List<String> checked(Row header, List<String> allowed) {
    List<String> names = header.cells();
    for (String column : names) {
      if (!allowed.contains(column) && !allowed.contains(column + "?")) {
        throw header.error("no column is called '" + column + "'; there are " + allowed);
      }
    }
    for (String column : allowed) {
      if (!column.endsWith("?") && !names.contains(column)) {
        throw header.error("the column '" + column + "' is missing from the header line");
      }
    }
    return names;
  }
}
