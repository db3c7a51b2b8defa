package org.newsgraph.store.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * An article's graph with all that {@link Folded} leaves out, as it is exported: every mention and
 * every piece of evidence as NIF, without {@code ng:standoff}.
 */
public final class Unfolded {
  private Unfolded() {}

  /** The triples of the unfolded form; some may come twice. */
  public static Stream<Triple> triples(String article, Graph graph) {
    Stream<Triple> kept = graph.stream().filter(t -> !t.getPredicate().equals(Ng.STANDOFF));
    Stream<Triple> compact =
        literal(article, graph, Ng.STANDOFF)
            .map(Standoff::read)
            .map(s -> s.unfold(article, literal(article, graph, Nif.IS_STRING).orElse("")))
            .orElse(Stream.empty());
    return Stream.concat(kept, Stream.concat(compact, implied(graph)));
  }

  /** What follows from the triples that are kept: where sentences stand, DBpedia's addresses. */
  static Stream<Triple> implied(Graph graph) {
    return Stream.concat(
        graph.stream(Node.ANY, Ng.SENTENCE, Node.ANY)
            .map(Triple::getObject)
            .distinct()
            .flatMap(sentence -> Span.of(sentence).stream())
            .flatMap(Span::place),
        graph.stream(Node.ANY, Schema.SAME_AS, Node.ANY)
            .filter(t -> t.getObject().isURI())
            .flatMap(Unfolded::counterpart));
  }

  private static Stream<Triple> counterpart(Triple link) {
    return DBpedia.address(link.getObject().getURI()).stream()
        .map(
            address ->
                Triple.create(link.getSubject(), Schema.SAME_AS, NodeFactory.createURI(address)));
  }

  static Optional<String> literal(String article, Graph graph, Node property) {
    return graph.stream(NodeFactory.createURI(article), property, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
