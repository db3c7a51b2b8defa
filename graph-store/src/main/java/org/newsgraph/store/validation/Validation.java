package org.newsgraph.store.validation;

import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * What looking at an article's graph gave: a graph that can be stored, or the reason why not.
 *
 * @param graph the graph with clean strings
 * @param problem the first thing that is wrong with it
 */
public record Validation(Graph graph, Optional<String> problem) {

  /** Looks at the graph of the article with that IRI. */
  public static Validation of(String article, Graph triples) {
    Optional<String> terms = CleanTerms.problem(triples);
    if (terms.isPresent()) {
      return new Validation(triples, terms);
    }
    Graph clean = CleanTerms.clean(triples);
    return new Validation(
        clean,
        ArticleShapes.problem(clean)
            .or(() -> DateOrder.problem(clean))
            .or(() -> StandoffFit.problem(article, clean)));
  }
}
