package org.newsgraph.store.consolidation.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Standoff;

/**
 * Plain look-ups in an article's graph; where one value is asked for and several stand, the first
 * in order.
 */
final class Subjects {
  private final Graph triples;
  private final String article;
  private final Corrections corrections;
  private final Standoff standoff;

  Subjects(Graph triples, String article, Corrections corrections) {
    this.triples = triples;
    this.article = article;
    this.corrections = corrections;
    this.standoff = literal(article, Ng.STANDOFF).map(Standoff::read).orElse(Standoff.NOTHING);
  }

  String article() {
    return article;
  }

  /** The article's text; empty where the graph has none. */
  String text() {
    return literal(article, Nif.IS_STRING).orElse("");
  }

  Standoff standoff() {
    return standoff;
  }

  /** The subjects of that class, in the order of their IRIs. */
  Stream<Node> typed(Node type) {
    return triples.stream(Node.ANY, RDF.Nodes.type, type)
        .map(t -> t.getSubject())
        .filter(Node::isURI)
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()));
  }

  /** The subjects that have the property. */
  Stream<String> having(Node property) {
    return triples.stream(Node.ANY, property, Node.ANY)
        .map(t -> t.getSubject().getURI())
        .distinct()
        .sorted();
  }

  Stream<Node> objects(String subject, Node property) {
    return triples.stream(NodeFactory.createURI(subject), property, Node.ANY)
        .map(t -> t.getObject());
  }

  /** Every IRI under the property, whatever the subject. */
  SortedSet<String> iris(Node property) {
    return triples.stream(Node.ANY, property, Node.ANY)
        .map(t -> t.getObject())
        .filter(Node::isURI)
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  SortedSet<String> iris(String subject, Node property) {
    return objects(subject, property)
        .filter(Node::isURI)
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The entities under the property, by the IRIs that stand. */
  SortedSet<String> entities(String subject, Node property) {
    return objects(subject, property)
        .filter(Node::isURI)
        .map(e -> standing(e.getURI()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String standing(String entity) {
    String said = corrections.entity(article, entity);
    String group = Keys.group(said);
    return group.equals(said) ? said : corrections.entity(article, group);
  }

  SortedSet<String> literals(String subject, Node property) {
    return objects(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Optional<String> literal(String subject, Node property) {
    return literals(subject, property).stream().findFirst();
  }

  /** The day that a literal begins with; empty where it gives none. */
  Optional<LocalDate> day(String subject, Node property) {
    return literal(subject, property).flatMap(Subjects::day);
  }

  private static Optional<LocalDate> day(String lexical) {
    try {
      return lexical.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(lexical.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Optional<String> iri(String subject, Node property) {
    return iris(subject, property).stream().findFirst();
  }

  Optional<String> entity(String subject, Node property) {
    return entities(subject, property).stream().findFirst();
  }

  /** The literal or, where there is none, the IRI. */
  Optional<String> value(String subject, Node property) {
    return literal(subject, property).or(() -> iri(subject, property));
  }

  /** The local name of a term of ours under the property. */
  Optional<String> term(String subject, Node property) {
    return iri(subject, property).map(iri -> iri.substring(iri.lastIndexOf('#') + 1));
  }
}
