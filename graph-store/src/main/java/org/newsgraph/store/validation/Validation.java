package org.newsgraph.store.validation;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.newsgraph.store.vocabulary.Unfolded;

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
            .or(() -> standoff(article, clean)));
  }

  /** A standoff that does not fit its text would break every later export. */
  private static Optional<String> standoff(String article, Graph graph) {
    try {
      Unfolded.triples(article, graph).forEach(t -> {});
      return Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.of("standoff of " + article + ": " + e.getMessage());
    }
  }
}
