package org.newsgraph.queries.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.newsgraph.queries.catalogue.QueryText;

/** What questions are put to: a dataset of this process, or one that a server answers for. */
public interface Graph {
  /** Returns the solutions of a {@code SELECT} query, all of them or none. */
  List<Solution> run(Query query);

  /** Returns the solutions of a lookup of this program with its parameters bound. */
  default List<Solution> look(String lookup, Map<String, List<Node>> values) {
    return run(QueryText.resource("lookups/" + lookup).bind(values));
  }

  /**
   * Returns what is said for each of these things, all of it or its most telling pieces.
   *
   * @param kind of the things, in the plural: events, tenures, reports, claims, articles
   * @param most pieces that are needed of each
   */
  default List<Solution> evidence(String kind, List<Node> things, int most) {
    return look("evidence-of-" + kind, Map.of("key", things));
  }

  /** Returns what people read for these nodes, by IRI: {@code label} and {@code type}. */
  default Map<String, Solution> labels(Collection<Node> things) {
    Map<String, Solution> labels = new TreeMap<>();
    if (!things.isEmpty()) {
      look("labels", Map.of("thing", things.stream().distinct().toList()))
          .forEach(row -> labels.put(row.text("thing"), row));
    }
    return labels;
  }
}
