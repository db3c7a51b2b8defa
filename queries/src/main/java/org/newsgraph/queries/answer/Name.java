package org.newsgraph.queries.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.catalogue.Spelling;

/** One name of one entity: folded, and the label and type of what bears it. */
record Name(Node node, String folded, String label, String type) {
  static Name of(Solution row) {
    return new Name(
        row.node("entity").orElseThrow(),
        Spelling.folded(row.text("name")),
        row.text("label"),
        row.term("type"));
  }

  boolean hasWords(String words) {
    return !words.isEmpty() && (" " + folded + " ").contains(" " + words + " ");
  }

  boolean hasWord(String prefix) {
    return folded.startsWith(prefix) || folded.contains(" " + prefix);
  }

  /** Counts the letters by which a typed name misses this one or its last word. */
  int distance(String wanted) {
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    return Math.min(Spelling.distance(wanted, folded), Spelling.distance(wanted, last));
  }

  Completion completion(Solution counts) {
    int articles = counts == null ? 0 : counts.number("articles");
    int events = counts == null ? 0 : counts.number("events");
    return new Completion(node.getURI(), label, type, articles, events);
  }

  /** The names with how often the news tells of who bears them. */
  static List<Completion> counted(Graph graph, List<Name> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    Map<Node, Solution> counts = new LinkedHashMap<>();
    graph
        .look("name-counts", Map.of("entity", names.stream().map(Name::node).toList()))
        .forEach(row -> row.node("entity").ifPresent(entity -> counts.put(entity, row)));
    return names.stream().map(n -> n.completion(counts.get(n.node()))).toList();
  }
}
