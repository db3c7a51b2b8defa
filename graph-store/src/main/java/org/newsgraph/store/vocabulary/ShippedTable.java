package org.newsgraph.store.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that lie beside the code: cells between tabulators; lines that begin with # explain. */
public final class ShippedTable {
  private ShippedTable() {}

  /** The rows of a table beside a class, each with its cells, without explanations. */
  public static List<String[]> rows(Class<?> owner, String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
