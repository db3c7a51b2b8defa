package org.newsgraph.extractor.mention.event.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table among the resources: rows of columns between tabs, comments behind {@code #}. */
public final class LexiconFile {
  private final String name;
  private final Class<?> home;

  public LexiconFile(Class<?> home, String name) {
    this.home = home;
    this.name = name;
  }

  /** The rows, each split into at least so many columns; missing ones at the end are empty. */
  public List<String[]> rows(int columns) {
    return read(columns, row -> row);
  }

  /** Reads every row by a function; what it cannot read is reported with file and line. */
  public <T> List<T> read(int columns, Function<String[], T> reading) {
    List<T> rows = new ArrayList<>();
    try (BufferedReader lines = open()) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(line, number, columns, reading));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private <T> T row(String line, int number, int columns, Function<String[], T> reading) {
    String[] cells = line.split("\t", -1);
    String[] padded = new String[Math.max(columns, cells.length)];
    for (int i = 0; i < padded.length; i++) {
      padded[i] = i < cells.length ? cells[i].strip() : "";
    }
    try {
      return reading.apply(padded);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + ":" + number + ": " + e.getMessage(), e);
    }
  }

  private BufferedReader open() {
    InputStream stream = home.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource " + name + " beside " + home.getName());
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
