package org.newsgraph.queries.name;

import java.time.Clock;
import java.util.Optional;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.index.NewsIndex;

/** Where the names of a graph come from. */
public final class NameSource {
  private NameSource() {}

  /** From the index beside the store; where there is none, read from the graph into memory. */
  public static Names of(Graph graph, Optional<NewsIndex> index) {
    return index
        .<Names>map(IndexedNames::new)
        .orElseGet(() -> new ReadNames(graph, Clock.systemUTC()));
  }

  /** Looked for in the graph one by one: for one that is somewhere else. */
  public static Names elsewhere(Graph graph) {
    return new SearchedNames(graph);
  }
}
