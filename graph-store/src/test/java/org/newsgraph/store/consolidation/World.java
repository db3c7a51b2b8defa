package org.newsgraph.store.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.Told;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Sem;

/** What articles say together, in words that tests can compare. */
final class World {
  private final Graph knowledge;

  private World(Graph knowledge) {
    this.knowledge = knowledge;
  }

  static World of(Told... articles) {
    return of(Corrections.NONE, articles);
  }

  static World of(Corrections corrections, Told... articles) {
    return new World(
        Consolidation.of(
            Arrays.stream(articles)
                .map(Told::graph)
                .map(g -> ArticleKnowledge.of(g.iri(), g.triples(), corrections))
                .toList(),
            corrections));
  }

  /** For each event the articles that report it, such as {@code [one two]}. */
  List<String> events() {
    return iris().stream().map(e -> String.join(" ", values(e, Ng.REPORTED_IN))).sorted().toList();
  }

  private Set<Node> iris() {
    return knowledge.stream(Node.ANY, RDF.Nodes.type, Sem.EVENT)
        .map(t -> t.getSubject())
        .collect(Collectors.toSet());
  }

  /** Those who take part in the only event, without namespaces. */
  Set<String> who() {
    return of(Sem.HAS_ACTOR);
  }

  /** The values of the only event, without namespaces. */
  Set<String> of(Node property) {
    return values(iris().iterator().next(), property);
  }

  /** How sure it is that this one holds an office. */
  Set<String> surenessOf(String holder) {
    Node tenure =
        knowledge.stream(Node.ANY, Ng.HOLDER, NodeFactory.createURI(Told.entity(holder)))
            .map(t -> t.getSubject())
            .findFirst()
            .orElseThrow();
    return values(tenure, Ng.SURENESS);
  }

  /** The values of an entity. */
  Set<String> of(String entity, Node property) {
    return values(NodeFactory.createURI(Told.entity(entity)), property);
  }

  /** The values of whatever has this IRI. */
  Set<String> ofIri(String iri, Node property) {
    return values(NodeFactory.createURI(iri), property);
  }

  /** The values of whatever has some. */
  Set<String> all(Node property) {
    return values(Node.ANY, property);
  }

  long count(Node property) {
    return knowledge.stream(Node.ANY, property, Node.ANY).count();
  }

  private Set<String> values(Node subject, Node property) {
    return knowledge.stream(subject, property, Node.ANY)
        .map(t -> t.getObject())
        .map(o -> o.isURI() ? o.getURI().replaceFirst(".*[/#]", "") : o.getLiteralLexicalForm())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
