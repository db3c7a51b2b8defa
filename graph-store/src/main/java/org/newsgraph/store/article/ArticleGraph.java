package org.newsgraph.store.article;

import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * One article's mention layer: the named graph that says what this article says.
 *
 * @param iri the article's IRI, which is also the name of the graph
 * @param triples everything the article says; not changed by anybody once it is here
 */
public record ArticleGraph(String iri, Graph triples) {
  public ArticleGraph {
    Objects.requireNonNull(iri, "iri");
    Objects.requireNonNull(triples, "triples");
  }
}
