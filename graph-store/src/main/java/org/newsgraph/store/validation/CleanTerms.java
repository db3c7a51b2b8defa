package org.newsgraph.store.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
  private static final String FORBIDDEN = "<>\"{}|^`\\";

  private CleanTerms() {}

  /**
   * The first term that cannot be kept, in the order of the terms, so that the same graph gives the
   * same answer.
   */
  static Optional<String> problem(Graph graph) {
    Set<Node> terms = new HashSet<>();
    graph.stream()
        .forEach(
            t -> {
              terms.add(t.getSubject());
              terms.add(t.getPredicate());
              terms.add(t.getObject());
            });
    return terms.stream().flatMap(node -> problem(node).stream()).min(String::compareTo);
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
    int colon = iri.indexOf(':');
    if (colon < 1 || colon == iri.length() - 1 || !isLetter(iri.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      if (!isLetter(iri.charAt(i)) && "0123456789+.-".indexOf(iri.charAt(i)) < 0) {
        return false;
      }
    }
    return !hasHalf(iri) && iri.chars().allMatch(CleanTerms::isIriCharacter);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isIriCharacter(int c) {
    return c > ' ' && c != 0x7F && FORBIDDEN.indexOf(c) < 0;
  }

  private static boolean hasHalf(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isSurrogate(words.charAt(i))) {
        if (isHalf(words.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
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
    return node.isLiteral() && hasHalf(node.getLiteralLexicalForm());
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
