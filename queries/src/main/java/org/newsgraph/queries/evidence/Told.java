package org.newsgraph.queries.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/** Reads evidence out of solutions of the evidence lookups. */
public final class Told {
  private Told() {}

  /** Returns what an evidence lookup finds for these keys, by key. */
  public static Map<String, List<Evidence>> look(Graph graph, String lookup, List<Node> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    List<Solution> rows = graph.look(lookup, Map.of("key", keys));
    Map<String, List<Mark>> marks = Marks.of(graph, rows);
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text("key"),
                LinkedHashMap::new,
                Collectors.mapping(row -> evidence(row, marks), Collectors.toList())));
  }

  /** Returns what one article says, without marks. */
  static Evidence plain(Solution row) {
    return evidence(row, Map.of());
  }

  /** Returns what one article says; the marks are of all reports. */
  public static Evidence evidence(Solution row, Map<String, List<Mark>> marks) {
    Quote quote = new Quote(row.text("quote"), row.number("begin"), row.number("end"));
    List<Mark> own = marks.getOrDefault(row.text("report"), List.of());
    Optional<Double> confidence =
        Optional.of(row.text("confidence")).filter(c -> !c.isEmpty()).map(Double::valueOf);
    return new Evidence(
        row.text("report"), quote, source(row), by(row), row.term("status"), confidence, own);
  }

  /** Returns whose word it is: a name, else the article's words, else nothing. */
  public static String by(Solution row) {
    String name = row.text("attributedName");
    return name.isEmpty() ? row.text("attributedWords") : name;
  }

  /** Returns the article, with its address, or where it has none its identifier. */
  public static Source source(Solution row) {
    String url = row.text("url");
    return new Source(
        row.text("article"),
        row.text("headline"),
        row.text("author"),
        row.text("publisher"),
        row.text("day"),
        url.isEmpty() ? row.text("identifier") : url);
  }
}
