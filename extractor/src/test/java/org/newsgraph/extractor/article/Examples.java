package org.newsgraph.extractor.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the examples that lie beside the tests. */
public final class Examples {

  private Examples() {}

  /** A whole file. */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a table without its comments. */
  public static List<List<String>> rows(Class<?> owner, String name) {
    return text(owner, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /**
   * Every part of an article, one a line: its kind, then its words; cut parts have their reason.
   */
  public static List<String> outline(String text, List<Block> blocks, List<Cut> cuts) {
    java.util.TreeMap<Integer, String> outline = new java.util.TreeMap<>();
    blocks.forEach(b -> outline.put(b.span().begin(), b.kind() + "\t" + b.span().of(text)));
    cuts.forEach(c -> outline.put(c.span().begin(), "CUT\t" + c.span().of(text)));
    return List.copyOf(outline.values());
  }
}
