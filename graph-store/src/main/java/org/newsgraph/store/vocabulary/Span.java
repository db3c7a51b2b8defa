package org.newsgraph.store.vocabulary;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * A stretch of an article's text, named by the article's IRI and its offsets.
 *
 * @param article IRI of the article
 * @param begin first character, in Unicode code points
 * @param end first character behind it, in Unicode code points
 */
public record Span(String article, int begin, int end) {
  public Span {
    Objects.requireNonNull(article, "article");
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + "," + end);
    }
  }

  /** The span's IRI, {@code <article>#char=begin,end}. */
  public Node iri() {
    return NodeFactory.createURI(article + "#char=" + begin + "," + end);
  }

  /** The words under the span. */
  public String anchor(String text) {
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  /** The span as NIF, with the words it covers in the given text of the article. */
  public Stream<Triple> triples(String text) {
    return triplesAround(anchor(text));
  }

  /** The span as NIF around these words. */
  Stream<Triple> triplesAround(String words) {
    Node span = iri();
    return Stream.of(
        Triple.create(span, RDF.Nodes.type, Nif.PHRASE),
        Triple.create(span, Nif.REFERENCE_CONTEXT, NodeFactory.createURI(article)),
        Triple.create(span, Nif.BEGIN_INDEX, offset(begin)),
        Triple.create(span, Nif.END_INDEX, offset(end)),
        Triple.create(span, Nif.ANCHOR_OF, NodeFactory.createLiteralString(words)));
  }

  private static Node offset(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }
}
