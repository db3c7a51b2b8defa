package org.newsgraph.cli;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.vocabulary.Nif;

/** How many triples a store keeps for an article. */
record Economy(String article, long words, long triples) {
  /** So many words may have as many triples as {@link #BOUND} says. */
  private static final double WORDS = 500;

  /** At most so many triples for an article of 500 words, or of fewer. */
  static final long BOUND = 400;

  static List<Economy> of(NewsStore store) {
    return store.read(Economy::of);
  }

  private static List<Economy> of(DatasetGraph dataset) {
    return dataset.stream(Node.ANY, Node.ANY, Nif.IS_STRING, Node.ANY)
        .map(
            quad ->
                new Economy(
                    quad.getGraph().getURI(),
                    quad.getObject().getLiteralLexicalForm().strip().split("\\s+").length,
                    dataset.stream(quad.getGraph(), Node.ANY, Node.ANY, Node.ANY).count()))
        .toList();
  }

  double triplesFor500Words() {
    return triples * WORDS / words;
  }
}
