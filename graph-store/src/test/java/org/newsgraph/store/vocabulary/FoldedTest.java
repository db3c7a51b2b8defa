package org.newsgraph.store.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The compact form of an article, and the way back. */
class FoldedTest {
  private static final String ARTICLE = "https://w3id.org/newsgraph/article/1";
  private static final String TEXT = "Putin flew to Baku on Monday.";
  private static final Node REPORT = NodeFactory.createURI(ARTICLE + "#report=6,10,Visit");
  private static final Node PUTIN = NodeFactory.createURI("http://e/putin");
  private static final Node WIKIPEDIA =
      NodeFactory.createURI("https://en.wikipedia.org/wiki/Vladimir_Putin");

  private static final Standoff STANDOFF =
      new Standoff(
          List.of(
              new Standoff.Mention(0, 5, "name", "Person", List.of("http://e/putin"), List.of()),
              new Standoff.Mention(
                  14, 18, "name", "Place", List.of("http://e/baku"), List.of("http://e/az"))),
          List.of(new Standoff.Time(22, 28, "DATE", "2024-08-19")),
          List.of(
              new Evidence(
                  "report=6,10,Visit",
                  List.of(new Evidence.Place(6, 10)),
                  List.of(new Evidence.Place(0, 5), new Evidence.Place(14, 18)),
                  List.of(new Evidence.Place(22, 28)))));

  @Test
  void foldingIsTheWayBackFromUnfolding() {
    Graph unfolded = unfolded(compact());
    assertThat(triples(Folded.graph(ARTICLE, unfolded))).isEqualTo(triples(compact()));
    assertThat(triples(unfolded(Folded.graph(ARTICLE, unfolded)))).isEqualTo(triples(unfolded));
  }

  @Test
  void unfoldedItPointsAtTheWordsOfTheEvidence() {
    Graph unfolded = unfolded(compact());
    Span trigger = new Span(ARTICLE, 6, 10);
    assertThat(unfolded.contains(REPORT, Ng.TRIGGER, trigger.iri())).isTrue();
    assertThat(trigger.triples(TEXT)).allMatch(unfolded::contains);
    assertThat(unfolded.stream(REPORT, Ng.ACTOR_MENTION, Node.ANY)).hasSize(2);
    assertThat(unfolded.stream(REPORT, Ng.TIME_MENTION, Node.ANY)).hasSize(1);
    assertThat(new Span(ARTICLE, 0, 29).triples(TEXT)).allMatch(unfolded::contains);
    assertThat(unfolded.stream(PUTIN, Schema.SAME_AS, Node.ANY)).hasSize(2);
  }

  @Test
  void ofASentenceTheWordsStay() {
    Graph folded = Folded.graph(ARTICLE, unfolded(compact()));
    assertThat(folded.stream(Node.ANY, RDF.Nodes.type, Nif.PHRASE)).isEmpty();
    assertThat(folded.stream(Node.ANY, Nif.ANCHOR_OF, Node.ANY))
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .containsExactly(TEXT);
  }

  @Test
  void evidenceAsTriplesBesideAStandoffIsFoldedToo() {
    Graph given = unfolded(compact());
    Standoff mentions = new Standoff(STANDOFF.mentions(), STANDOFF.times());
    given.add(
        NodeFactory.createURI(ARTICLE),
        Ng.STANDOFF,
        NodeFactory.createLiteralString(mentions.json()));
    assertThat(triples(Folded.graph(ARTICLE, given))).isEqualTo(triples(compact()));
  }

  @Test
  void whatUnfoldingWouldNotGiveBackStays() {
    Graph given = unfolded(compact());
    Span foreign = new Span(ARTICLE, 0, 4);
    foreign.triples("They").forEach(given::add);
    given.add(REPORT, Ng.ACTOR_MENTION, foreign.iri());
    Graph folded = Folded.graph(ARTICLE, given);
    assertThat(folded.contains(REPORT, Ng.ACTOR_MENTION, foreign.iri())).isTrue();
    assertThat(triples(unfolded(folded))).isEqualTo(triples(given));
  }

  @Test
  void whatIsCompactStaysAsItIs() {
    Graph compact = compact();
    assertThat(Folded.graph(ARTICLE, compact)).isSameAs(compact);
  }

  private static Graph compact() {
    Node article = NodeFactory.createURI(ARTICLE);
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(article, Nif.IS_STRING, NodeFactory.createLiteralString(TEXT));
    graph.add(article, Ng.STANDOFF, NodeFactory.createLiteralString(STANDOFF.json()));
    graph.add(PUTIN, Schema.SAME_AS, WIKIPEDIA);
    Span sentence = new Span(ARTICLE, 0, 29);
    graph.add(REPORT, Ng.SENTENCE, sentence.iri());
    graph.add(sentence.iri(), Nif.ANCHOR_OF, NodeFactory.createLiteralString(TEXT));
    return graph;
  }

  private static Graph unfolded(Graph graph) {
    Graph unfolded = GraphFactory.createDefaultGraph();
    Unfolded.triples(ARTICLE, graph).forEach(unfolded::add);
    return unfolded;
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.stream().collect(Collectors.toSet());
  }
}
