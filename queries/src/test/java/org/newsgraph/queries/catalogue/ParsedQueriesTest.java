package org.newsgraph.queries.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A copy of a query is the query, and what is bound in it is bound in it alone. */
class ParsedQueriesTest {
  @TestFactory
  Stream<DynamicTest> aCopyIsTheQuery() {
    return Catalogue.load().questions().stream()
        .map(q -> DynamicTest.dynamicTest(q.id(), () -> check(q)));
  }

  private static void check(Question question) {
    String text = question.query().text();
    String before = QueryFactory.create(text).toString();
    assertThat(ParsedQueries.of(text)).hasToString(before);
    assertThat(Algebra.compile(ParsedQueries.of(text)))
        .isEqualTo(Algebra.compile(QueryFactory.create(text)));
    question
        .parameters()
        .forEach(
            p -> {
              String iri = "https://example.org/" + p.variable();
              Map<String, List<org.apache.jena.graph.Node>> values =
                  Map.of(p.variable(), List.of(NodeFactory.createURI(iri)));
              assertThat(question.query().bind(values).toString()).contains(iri);
            });
    assertThat(ParsedQueries.of(text)).hasToString(before);
  }
}
