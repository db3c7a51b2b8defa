package org.newsgraph.extractor.mention.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A data file of tab-separated rows; lines that begin with {@code #} explain it, cells may hold
 * several values separated by {@code |}.
 */
public record Table(List<List<String>> rows) {
  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The table in the resource of this name beside a class. */
  public static Table beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + owner.getName());
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Table read(BufferedReader lines) {
    return new Table(
        lines
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList());
  }

  /** The values of one cell. */
  public static List<String> values(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
