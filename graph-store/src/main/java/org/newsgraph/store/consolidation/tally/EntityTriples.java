package org.newsgraph.store.consolidation.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.iri.Wikipedia;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.vocabulary.Geo;
import org.newsgraph.store.vocabulary.Schema;

/** An entity as triples of the knowledge layer. */
final class EntityTriples {
  private final Slice slice;
  private final Node subject;
  private final List<Triple> triples = new ArrayList<>();

  EntityTriples(Slice slice) {
    this.slice = slice;
    this.subject = NodeFactory.createURI(slice.subject());
  }

  List<Triple> triples() {
    if (slice.counts().isEmpty()) {
      return List.of();
    }
    String label = label();
    words(RDFS.Nodes.label, label);
    type();
    slice.values(Kind.LINK).forEach(l -> add(Schema.SAME_AS, NodeFactory.createURI(l)));
    Stream.concat(slice.values(Kind.NAME).stream(), slice.values(Kind.LABEL).stream())
        .distinct()
        .filter(name -> !name.equals(label))
        .forEach(name -> words(SKOS.altLabel.asNode(), name));
    point().ifPresent(this::lies);
    slice.values(Kind.ALIAS).forEach(this::alias);
    return List.copyOf(triples);
  }

  /**
   * From the link or the authority, never by vote: the longest of the full names, the first of
   * equals. A group has no name: the words that most articles have for it, the shortest of equals.
   */
  private String label() {
    if (Keys.isGroup(slice.subject())) {
      return usual(Kind.LABEL)
          .or(() -> usual(Kind.NAME))
          .orElseGet(() -> Keys.words(slice.subject()));
    }
    return Wikipedia.label(slice.values(Kind.LINK))
        .or(() -> longest(slice.values(Kind.LABEL)))
        .or(() -> longest(slice.values(Kind.NAME)))
        .orElseGet(() -> Keys.words(slice.subject()));
  }

  private static Optional<String> longest(List<String> names) {
    return names.stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
  }

  private Optional<String> usual(Kind kind) {
    return slice.values(kind).stream()
        .min(
            Comparator.comparingInt((String words) -> -slice.count(kind, words))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The class that most articles give. */
  private void type() {
    EntityType.of(slice).ifPresent(type -> add(RDF.Nodes.type, Schema.term(type)));
  }

  /** Where most articles place it, the first of equals. */
  private Optional<String> point() {
    return slice.values(Kind.POINT).stream()
        .min(
            Comparator.comparingInt((String at) -> -slice.count(Kind.POINT, at))
                .thenComparing(Comparator.naturalOrder()));
  }

  private void lies(String point) {
    String[] degrees = point.split(" ", 2);
    add(Geo.LAT, Geo.degrees(new BigDecimal(degrees[0])));
    add(Geo.LONG, Geo.degrees(new BigDecimal(degrees[1])));
  }

  private void alias(String iri) {
    triples.add(Triple.create(NodeFactory.createURI(iri), OWL.sameAs.asNode(), subject));
  }

  private void words(Node property, String words) {
    add(property, NodeFactory.createLiteralString(words));
  }

  private void add(Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }
}
