package org.newsgraph.store.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** An article's graph with every mention as NIF, as it is exported: without {@code ng:standoff}. */
public final class Unfolded {
  private Unfolded() {}

  /** The triples of the unfolded form; some may come twice. */
  public static Stream<Triple> triples(String article, Graph graph) {
    Stream<Triple> kept = graph.stream().filter(t -> !t.getPredicate().equals(Ng.STANDOFF));
    Optional<Standoff> standoff = literal(article, graph, Ng.STANDOFF).map(Standoff::read);
    return standoff
        .map(
            s ->
                Stream.concat(
                    kept, s.unfold(article, literal(article, graph, Nif.IS_STRING).orElse(""))))
        .orElse(kept);
  }

  private static Optional<String> literal(String article, Graph graph, Node property) {
    return graph.stream(NodeFactory.createURI(article), property, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
