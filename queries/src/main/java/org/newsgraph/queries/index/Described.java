package org.newsgraph.queries.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** What a graph says of one subject. */
record Described(Node subject, Map<Node, List<Node>> properties) {
  static Described of(DatasetGraph dataset, Node graph, Node subject) {
    Map<Node, List<Node>> found = new LinkedHashMap<>();
    dataset
        .find(graph, subject, Node.ANY, Node.ANY)
        .forEachRemaining(
            q ->
                found.computeIfAbsent(q.getPredicate(), k -> new ArrayList<>()).add(q.getObject()));
    return new Described(subject, found);
  }

  /** What the knowledge layer says. */
  static Described known(DatasetGraph dataset, Node subject) {
    return of(dataset, Quad.defaultGraphIRI, subject);
  }

  String iri() {
    return subject.getURI();
  }

  boolean isA(Node type) {
    return all(RDF.Nodes.type).anyMatch(type::equals);
  }

  Stream<Node> all(Node property) {
    return properties.getOrDefault(property, List.of()).stream();
  }

  Stream<String> iris(Node property) {
    return all(property).filter(Node::isURI).map(Node::getURI);
  }

  Stream<String> texts(Node property) {
    return all(property)
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
        .sorted();
  }

  Optional<String> text(Node property) {
    return texts(property).findFirst();
  }
}
