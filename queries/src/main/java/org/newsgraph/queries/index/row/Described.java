package org.newsgraph.queries.index.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.StoredProperties;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.OfficeName;

/** What a graph says of one subject; to be read inside a transaction. */
public record Described(Node subject, Map<Node, List<Node>> properties) {
  /** Reads what that graph says. */
  public static Described of(DatasetGraph dataset, Node graph, Node subject) {
    return of(new StoredProperties(dataset), graph, subject);
  }

  /** The same, read with others of one transaction. */
  public static Described of(StoredProperties properties, Node graph, Node subject) {
    return new Described(subject, properties.of(graph, subject));
  }

  /** Reads what the graph says with these properties alone, in one go. */
  public static Described of(
      StoredProperties properties, Node graph, Node subject, Set<Node> wanted) {
    return new Described(subject, properties.of(graph, subject, wanted));
  }

  /** The graph of the article to which a report belongs. */
  static Node article(Node report) {
    return NodeFactory.createURI(report.getURI().replaceFirst("#.*", ""));
  }

  /** Reads what the knowledge layer says. */
  public static Described known(DatasetGraph dataset, Node subject) {
    return of(dataset, Quad.defaultGraphIRI, subject);
  }

  /** Reads what the knowledge layer says with these properties alone, where there may be much. */
  static Described known(DatasetGraph dataset, String iri, Node... properties) {
    Node subject = NodeFactory.createURI(iri);
    Map<Node, List<Node>> found = new LinkedHashMap<>();
    for (Node property : properties) {
      found.put(
          property,
          dataset.stream(Quad.defaultGraphIRI, subject, property, Node.ANY)
              .map(Quad::getObject)
              .toList());
    }
    return new Described(subject, found);
  }

  /** Its IRI. */
  public String iri() {
    return subject.getURI();
  }

  /** Whether it is of that class. */
  public boolean isA(Node type) {
    return all(RDF.Nodes.type).anyMatch(type::equals);
  }

  /** The values of a property. */
  public Stream<Node> all(Node property) {
    return properties.getOrDefault(property, List.of()).stream();
  }

  Stream<String> iris(Node property) {
    return all(property).filter(Node::isURI).map(Node::getURI);
  }

  /** The values as text, sorted. */
  public Stream<String> texts(Node property) {
    return all(property)
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
        .sorted();
  }

  /** The first value as text. */
  public Optional<String> text(Node property) {
    return texts(property).findFirst();
  }

  /**
   * The words for the office of which a claim tells, in small letters; none where it is of none.
   */
  public Stream<String> offices() {
    return iris(RDF.predicate.asNode())
        .flatMap(relation -> OfficeName.of(text(Ng.OFFICE_TITLE), relation).stream())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
