package org.newsgraph.extractor.article.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated resource; lines that begin with {@code #} are its documentation. */
public final class Table {

  private Table() {}

  /** The rows of a table that lies beside a class. */
  public static List<List<String>> rows(Class<?> owner, String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
