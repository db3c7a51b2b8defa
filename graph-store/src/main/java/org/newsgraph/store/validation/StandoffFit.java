package org.newsgraph.store.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.store.vocabulary.CodePointText;
import org.newsgraph.store.vocabulary.Evidence;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Standoff;

/**
 * A standoff that fits its text and names entities by IRIs; another one would break every later
 * export.
 */
final class StandoffFit {
  private StandoffFit() {}

  static Optional<String> problem(String article, Graph graph) {
    try {
      int length = new CodePointText(literal(article, graph, Nif.IS_STRING).orElse("")).length();
      return literal(article, graph, Ng.STANDOFF)
          .map(Standoff::read)
          .flatMap(s -> problem(s, length));
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static Optional<String> problem(Standoff standoff, int length) {
    boolean outside =
        Stream.of(
                standoff.mentions().stream().map(m -> reach(m.begin(), m.end())),
                standoff.times().stream().map(t -> reach(t.begin(), t.end())),
                standoff.evidence().stream()
                    .flatMap(Evidence::places)
                    .map(p -> reach(p.begin(), p.end())))
            .flatMap(reaches -> reaches)
            .anyMatch(reach -> reach > length);
    if (outside) {
      return Optional.of("a mention lies outside of the text");
    }
    return standoff.mentions().stream()
        .flatMap(m -> Stream.concat(m.entities().stream(), m.standsFor().stream()))
        .filter(iri -> !CleanTerms.isIri(iri))
        .findFirst()
        .map(iri -> "not an IRI: " + iri);
  }

  /** How far a span reaches; one that is none reaches too far. */
  private static int reach(int begin, int end) {
    return begin < 0 || end < begin ? Integer.MAX_VALUE : end;
  }

  private static Optional<String> literal(String article, Graph graph, Node property) {
    return graph.stream(NodeFactory.createURI(article), property, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
