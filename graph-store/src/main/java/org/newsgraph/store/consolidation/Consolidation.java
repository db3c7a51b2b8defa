package org.newsgraph.store.consolidation;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.consolidation.correction.Corrections;

/** The knowledge layer from scratch, in memory: what a set of articles says together. */
public final class Consolidation {
  private Consolidation() {}

  /** All triples of the knowledge layer; the order of the articles does not matter. */
  public static Graph of(Collection<ArticleKnowledge> articles, Corrections corrections) {
    Graph knowledge = GraphFactory.createDefaultGraph();
    Gathering gathering = new Gathering(corrections);
    articles.forEach(gathering::heard);
    articles.forEach(gathering::told);
    gathering.finish(triples -> triples.forEach(knowledge::add));
    return knowledge;
  }
}
