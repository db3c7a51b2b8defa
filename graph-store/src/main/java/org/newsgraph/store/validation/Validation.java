package org.newsgraph.store.validation;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.store.vocabulary.Folded;
import org.newsgraph.store.vocabulary.Ng;

/**
 * What looking at an article's graph gave: a graph that can be stored, or the reason why not.
 *
 * @param graph the graph in its compact form, with clean strings
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
    if (!clean.contains(NodeFactory.createURI(article), Ng.CONTENT_HASH, Node.ANY)) {
      return new Validation(clean, Optional.of("it is not the graph of an article of that name"));
    }
    Optional<String> standoff = StandoffFit.problem(article, clean);
    if (standoff.isPresent()) {
      return new Validation(clean, standoff);
    }
    Graph compact = Folded.graph(article, clean);
    return new Validation(
        compact,
        ArticleShapes.problem(compact)
            .or(() -> EvidenceFit.problem(article, compact))
            .or(() -> DateOrder.problem(compact)));
  }
}
