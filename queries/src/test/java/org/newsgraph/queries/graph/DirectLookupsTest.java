package org.newsgraph.queries.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.catalogue.QueryText;

/** What is read directly is what the lookup's own query says. */
class DirectLookupsTest {
  private static final List<String> LOOKUPS =
      List.of(
          "labels",
          "also-known-as",
          "events",
          "event-participants",
          "reports",
          "report-spans",
          "article-texts",
          "evidence-of-events",
          "evidence-of-reports",
          "evidence-of-claims",
          "evidence-of-tenures",
          "evidence-of-articles",
          "offices-of-country",
          "days-of-events");

  @TestFactory
  Stream<DynamicTest> asInSparql() {
    DatasetGraph world = NewsWorld.dataset();
    return LOOKUPS.stream().map(l -> DynamicTest.dynamicTest(l, () -> check(world, l)));
  }

  @TestFactory
  Stream<DynamicTest> asInSparqlWhereTheDefaultGraphIsTheUnion() {
    DatasetGraph world = NewsWorld.union();
    return LOOKUPS.stream().map(l -> DynamicTest.dynamicTest(l, () -> check(world, l)));
  }

  private static void check(DatasetGraph world, String lookup) {
    QueryText query = QueryText.resource("lookups/" + lookup);
    String pattern = query.parse().getQueryPattern().toString();
    String variable =
        Stream.of("key", "thing", "report", "article", "entity", "event", "iri", "country")
            .filter(name -> pattern.matches("(?s)[^V]*VALUES \\?" + name + " .*"))
            .findFirst()
            .orElseThrow();
    List<Node> all = subjects(world);
    List<Solution> asked =
        new OpenGraph(world, Duration.ofMinutes(1)).run(query.bind(Map.of(variable, all)));
    world.begin(ReadWrite.READ);
    try {
      List<Solution> direct = new DirectLookups(world).look(lookup, all).orElseThrow();
      assertThat(direct).isNotEmpty().containsExactlyInAnyOrderElementsOf(asked);
      String shown = variable.equals("iri") ? "event" : variable;
      assertThat(direct)
          .extracting(row -> row.text(shown))
          .isEqualTo(asked.stream().map(row -> row.text(shown)).toList());
    } finally {
      world.end();
    }
  }

  private static List<Node> subjects(DatasetGraph world) {
    return world.calculateRead(
        () ->
            world.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .map(q -> q.getSubject())
                .filter(Node::isURI)
                .distinct()
                .toList());
  }
}
