package org.newsgraph.queries.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class QueryTextTest {
  private static final Node PUTIN = NodeFactory.createURI("https://example.org/Putin");
  private static final String TEXT =
      """
      # a comment that stays
      SELECT ?event WHERE {
        VALUES ?person { UNDEF }
        VALUES ?status { <https://example.org/happened> }
        { SELECT ?event ?person WHERE { VALUES ?from { UNDEF } ?event ?p ?person } }
      }
      """;
  private static final QueryText QUERY = new QueryText("test", TEXT);

  @Test
  void aBoundParameterStandsInItsValuesLine() {
    assertThat(QUERY.bind(Map.of("person", List.of(PUTIN))).toString())
        .containsPattern("VALUES \\?person \\{ *<https://example.org/Putin> *}");
  }

  @Test
  void theShownTextIsTheQueryThatRan() {
    Map<String, List<Node>> values =
        Map.of(
            "person",
            List.of(PUTIN),
            "from",
            List.of(NodeFactory.createLiteralDT("2024-01-01", XSDDatatype.XSDdate)),
            "status",
            List.of());
    QueryText shown = new QueryText("shown", QUERY.filled(values, Map.of()));
    assertThat(shown.parse()).isEqualTo(QUERY.bind(values));
    assertThat(shown.text()).contains("# a comment that stays", "VALUES ?status { UNDEF }");
  }

  @Test
  void quotesInAValueStayInsideIt() {
    Node sly = NodeFactory.createLiteralString("\"} DROP ALL #");
    QueryText shown =
        new QueryText("shown", QUERY.filled(Map.of("person", List.of(sly)), Map.of()));
    assertThat(shown.parse()).isEqualTo(QUERY.bind(Map.of("person", List.of(sly))));
  }
}
