package org.newsgraph.queries.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.store.vocabulary.Ng;

/** Who heads a country on the day of a meeting, and not before or after. */
class HeadsWhoMetTest {
  private static final String MEETING = "2021-06-16";

  @ParameterizedTest
  @CsvSource({
    "succeededOn, 2021-06-17, true",
    "succeededOn, 2021-06-16, false",
    "succeededOn, 2021-03-01, false",
    "precededOn, 2021-06-15, true",
    "precededOn, 2021-06-16, false",
    "precededOn, 2021-09-01, false"
  })
  void whoIsSucceededBeforeTheMeetingOrPrecededAfterItIsNoHead(
      String term, String day, boolean isHead) {
    DatasetGraph world = NewsWorld.dataset();
    Node date = NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    world.executeWrite(
        () ->
            tenures(world, "entity/Vladimir_Putin")
                .forEach(t -> world.add(Quad.defaultGraphIRI, t, Ng.term(term), date)));
    List<Row> rows = new Asking(world).ask("heads-who-met", Map.of()).rows();
    assertThat(rows.stream().anyMatch(row -> row.cell("date").value().equals(MEETING)))
        .isEqualTo(isHead);
  }

  private static List<Node> tenures(DatasetGraph world, String holder) {
    return world.stream(Quad.defaultGraphIRI, Node.ANY, Ng.HOLDER, Node.ANY)
        .filter(quad -> quad.getObject().getURI().endsWith(holder))
        .map(Quad::getSubject)
        .collect(Collectors.toList());
  }
}
