package org.newsgraph.extractor.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Parts of rules that have a name, so that what repeats is said once: {@code use=NAME}. */
public record Macros(Map<String, String> texts) {
  private static final String USE = "use=";
  private static final int DEEPEST = 8;

  /** No macros at all. */
  public static final Macros NONE = new Macros(Map.of());

  public Macros {
    texts = Map.copyOf(texts);
  }

  /** Reads the columns {@code name} and {@code text}; a text may use others. */
  public static Macros of(Table table) {
    Map<String, String> texts = new TreeMap<>();
    for (Row row : table.rows()) {
      if (texts.put(row.required("name"), row.text("text")) != null) {
        throw row.error("'" + row.text("name") + "' has a text already");
      }
    }
    Macros macros = new Macros(texts);
    table.rows().forEach(row -> row.read("text", macros::expand));
    return macros;
  }

  /** A text with the macros that it uses written out. */
  public String expand(String text) {
    return expand(text, DEEPEST);
  }

  private String expand(String text, int depth) {
    if (!text.contains(USE)) {
      return text;
    }
    return Arrays.stream(text.split(" ", -1))
        .map(part -> part.startsWith(USE) ? expand(named(part, depth), depth - 1) : part)
        .collect(Collectors.joining(" "));
  }

  private String named(String part, int depth) {
    String text = texts.get(part.substring(USE.length()));
    if (text == null || depth == 0) {
      throw new IllegalArgumentException(
          (depth == 0 ? "a macro that uses itself: " : "no macro is called so: ") + part);
    }
    return text;
  }
}
