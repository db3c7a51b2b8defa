package org.newsgraph.queries.view.piece;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.queries.evidence.Source;
import org.newsgraph.queries.evidence.Told;
import org.newsgraph.queries.graph.Graph;

/** Articles as the page names them: publisher, day, headline and address. */
public final class Sources {
  private Sources() {}

  /** Those of these articles that the graph knows, by IRI. */
  public static Map<String, Source> of(Graph graph, Collection<String> articles) {
    Map<String, Source> sources = new LinkedHashMap<>();
    if (!articles.isEmpty()) {
      graph
          .look("evidence-of-articles", Map.of("key", Things.nodes(articles)))
          .forEach(row -> sources.putIfAbsent(row.text("article"), Told.source(row)));
    }
    return sources;
  }
}
