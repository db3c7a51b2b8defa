package org.newsgraph.store.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The way back from {@link Unfolded}: mentions that are nobody's evidence become {@code
 * ng:standoff} again, as the store keeps them.
 */
public final class Folded {
  private static final List<Node> POINTERS =
      List.of(Ng.TRIGGER, Ng.SENTENCE, Ng.ACTOR_MENTION, Ng.TIME_MENTION);

  private final String article;
  private final Graph unfolded;

  private Folded(String article, Graph unfolded) {
    this.article = article;
    this.unfolded = unfolded;
  }

  /** The article's graph as the store keeps it; a graph that has its standoff stays as it is. */
  public static Graph graph(String article, Graph graph) {
    Node node = NodeFactory.createURI(article);
    return graph.contains(node, Ng.STANDOFF, Node.ANY) ? graph : new Folded(article, graph).graph();
  }

  private Graph graph() {
    Set<Node> evidence = objects(POINTERS);
    Set<Node> spans = subjects(RDF.Nodes.type, Nif.PHRASE);
    Graph folded = GraphFactory.createDefaultGraph();
    unfolded.stream()
        .filter(t -> !spans.contains(t.getSubject()) || evidence.contains(t.getSubject()))
        .forEach(folded::add);
    folded.add(
        NodeFactory.createURI(article),
        Ng.STANDOFF,
        NodeFactory.createLiteralString(new Standoff(mentions(), times()).json()));
    return folded;
  }

  private List<Standoff.Mention> mentions() {
    return subjects(Ng.MENTION_KIND, Node.ANY).stream()
        .map(this::mention)
        .sorted(
            Comparator.comparingInt(Standoff.Mention::begin)
                .thenComparingInt(Standoff.Mention::end))
        .toList();
  }

  private Standoff.Mention mention(Node span) {
    return new Standoff.Mention(
        offset(span, Nif.BEGIN_INDEX),
        offset(span, Nif.END_INDEX),
        local(span, Ng.MENTION_KIND),
        local(span, ItsRdf.TA_CLASS_REF),
        iris(span, ItsRdf.TA_IDENT_REF),
        iris(span, Ng.STANDS_FOR));
  }

  private List<Standoff.Time> times() {
    return subjects(Ng.TIMEX_VALUE, Node.ANY).stream()
        .map(
            span ->
                new Standoff.Time(
                    offset(span, Nif.BEGIN_INDEX),
                    offset(span, Nif.END_INDEX),
                    value(span, Ng.TIMEX_TYPE),
                    value(span, Ng.TIMEX_VALUE)))
        .sorted(Comparator.comparingInt(Standoff.Time::begin).thenComparingInt(Standoff.Time::end))
        .toList();
  }

  private Set<Node> objects(List<Node> predicates) {
    return predicates.stream()
        .flatMap(p -> unfolded.stream(Node.ANY, p, Node.ANY))
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  private Set<Node> subjects(Node predicate, Node object) {
    return unfolded.stream(Node.ANY, predicate, object)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  private Stream<Node> values(Node subject, Node predicate) {
    return unfolded.stream(subject, predicate, Node.ANY).map(Triple::getObject);
  }

  private List<String> iris(Node subject, Node predicate) {
    return values(subject, predicate).map(Node::getURI).sorted().toList();
  }

  private String value(Node subject, Node predicate) {
    return values(subject, predicate)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }

  private int offset(Node subject, Node predicate) {
    return Integer.parseInt(value(subject, predicate));
  }

  /** The local name of a term, empty where there is none. */
  private String local(Node subject, Node predicate) {
    return iris(subject, predicate).stream()
        .map(iri -> iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
        .findFirst()
        .orElse("");
  }
}
