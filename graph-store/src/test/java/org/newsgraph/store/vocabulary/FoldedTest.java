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
import org.junit.jupiter.api.Test;

class FoldedTest {
  private static final String ARTICLE = "https://w3id.org/newsgraph/article/1";
  private static final String TEXT = "Putin flew to Baku on Monday.";

  @Test
  void foldingIsTheWayBackFromUnfolding() {
    Graph stored = stored();
    Graph unfolded = graph(Unfolded.triples(ARTICLE, stored).collect(Collectors.toSet()));
    assertThat(unfolded.size()).isGreaterThan(stored.size());
    assertThat(triples(Folded.graph(ARTICLE, unfolded))).isEqualTo(triples(stored));
  }

  @Test
  void whatHasItsStandoffStaysAsItIs() {
    Graph stored = stored();
    assertThat(Folded.graph(ARTICLE, stored)).isSameAs(stored);
  }

  private static Graph stored() {
    Node article = NodeFactory.createURI(ARTICLE);
    Standoff standoff =
        new Standoff(
            List.of(
                new Standoff.Mention(0, 5, "name", "Person", List.of("http://e/putin"), List.of()),
                new Standoff.Mention(
                    14, 18, "name", "Place", List.of("http://e/baku"), List.of("http://e/az"))),
            List.of(new Standoff.Time(22, 28, "DATE", "2024-08-19")));
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(article, Nif.IS_STRING, NodeFactory.createLiteralString(TEXT));
    graph.add(article, Ng.STANDOFF, NodeFactory.createLiteralString(standoff.json()));
    Node report = NodeFactory.createURI(ARTICLE + "#report=6,10,Visit");
    Span sentence = new Span(ARTICLE, 0, 29);
    graph.add(report, Ng.SENTENCE, sentence.iri());
    sentence.triples(TEXT).forEach(graph::add);
    return graph;
  }

  private static Graph graph(Set<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.stream().collect(Collectors.toSet());
  }
}
