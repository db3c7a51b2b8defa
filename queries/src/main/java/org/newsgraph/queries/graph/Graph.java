package org.newsgraph.queries.graph;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.queries.catalogue.QueryText;
import org.newsgraph.queries.index.NewsIndex;

/** What questions are put to: a dataset of this process, or one that a server answers for. */
public sealed interface Graph permits OpenGraph, ServedGraph {
  /** Asks this dataset, each query for at most that time. */
  static Graph of(DatasetGraph dataset, Duration patience) {
    return new OpenGraph(dataset, patience, Optional.empty());
  }

  /** The same with an index beside it, where it has one. */
  static Graph of(DatasetGraph dataset, Duration patience, Optional<NewsIndex> index) {
    return new OpenGraph(dataset, patience, index);
  }

  /** Asks the SPARQL endpoint at this address, each query for at most that time. */
  static Graph servedAt(URI endpoint, Duration patience) {
    return new ServedGraph(endpoint, patience);
  }

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

  /** Takes the rows out of what they come from, which is closed afterwards. */
  static List<Solution> solutions(RowSet rows) {
    List<Solution> found = new ArrayList<>();
    rows.forEachRemaining(binding -> found.add(new Solution(binding.detach())));
    return found;
  }
}
