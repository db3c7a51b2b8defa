package org.newsgraph.store.vocabulary;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern IRI =
      Pattern.compile("(.+)#char=(0|[1-9]\\d{0,8}),(0|[1-9]\\d{0,8})");

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

  /** The span that goes by that IRI, where it is the IRI of one. */
  public static Optional<Span> of(Node iri) {
    if (!iri.isURI()) {
      return Optional.empty();
    }
    Matcher m = IRI.matcher(iri.getURI());
    if (!m.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(m.group(2));
    int end = Integer.parseInt(m.group(3));
    return begin <= end ? Optional.of(new Span(m.group(1), begin, end)) : Optional.empty();
  }

  /** The words under the span. */
  public String anchor(String text) {
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  /** The span as NIF, with the words it covers in the given text of the article. */
  public Stream<Triple> triples(String text) {
    return triplesAround(anchor(text));
  }

  /** The span as NIF around these words, which it covers. */
  public Stream<Triple> triplesAround(String words) {
    return triplesAround(iri(), words);
  }

  /** The same, given its node: making one from text is the dearest part of it. */
  Stream<Triple> triplesAround(Node span, String words) {
    return Stream.concat(
        place(span),
        Stream.of(Triple.create(span, Nif.ANCHOR_OF, NodeFactory.createLiteralString(words))));
  }

  /** The span as NIF without its words: what its IRI tells. */
  Stream<Triple> place() {
    return place(iri());
  }

  private Stream<Triple> place(Node span) {
    return Stream.of(
        Triple.create(span, RDF.Nodes.type, Nif.PHRASE),
        Triple.create(span, Nif.REFERENCE_CONTEXT, NodeFactory.createURI(article)),
        Triple.create(span, Nif.BEGIN_INDEX, offset(begin)),
        Triple.create(span, Nif.END_INDEX, offset(end)));
  }

  private static Node offset(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }
}
