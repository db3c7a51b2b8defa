package org.newsgraph.store.validation;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Terms as a store can keep them and give them back: proper IRIs, no blank nodes, no halves of
 * characters.
 */
final class CleanTerms {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
  private static final String FORBIDDEN = "<>\"{}|^`\\";

  private CleanTerms() {}

  /**
   * The first term that cannot be kept, in the order of the terms, so that the same graph gives the
   * same answer.
   */
  static Optional<String> problem(Graph graph) {
    return graph.stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .flatMap(node -> problem(node).stream())
        .min(String::compareTo);
  }

  private static Optional<String> problem(Node node) {
    if (node.isBlank()) {
      return Optional.of("a blank node");
    }
    return node.isURI() && !isIri(node.getURI())
        ? Optional.of("not an IRI: " + node.getURI())
        : Optional.empty();
  }

  static boolean isIri(String iri) {
    return SCHEME.matcher(iri).matches() && iri.codePoints().allMatch(CleanTerms::isIriCharacter);
  }

  private static boolean isIriCharacter(int c) {
    return c > ' ' && c != 0x7F && FORBIDDEN.indexOf(c) < 0 && !isHalf(c);
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** The graph with every lone surrogate replaced; the same graph where there is none. */
  static Graph clean(Graph graph) {
    if (graph.stream().noneMatch(t -> isDirty(t.getObject()))) {
      return graph;
    }
    Graph clean = GraphFactory.createDefaultGraph();
    graph.stream()
        .map(t -> Triple.create(t.getSubject(), t.getPredicate(), clean(t.getObject())))
        .forEach(clean::add);
    return clean;
  }

  private static boolean isDirty(Node node) {
    IntPredicate half = CleanTerms::isHalf;
    return node.isLiteral() && node.getLiteralLexicalForm().codePoints().anyMatch(half);
  }

  private static Node clean(Node node) {
    if (!isDirty(node)) {
      return node;
    }
    StringBuilder words = new StringBuilder();
    node.getLiteralLexicalForm()
        .codePoints()
        .map(c -> isHalf(c) ? 0xFFFD : c)
        .forEach(words::appendCodePoint);
    return NodeFactory.createLiteralDT(words.toString(), node.getLiteralDatatype());
  }
}
