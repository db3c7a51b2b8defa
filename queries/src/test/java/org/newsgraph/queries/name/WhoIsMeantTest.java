package org.newsgraph.queries.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.graph.OpenGraph;

class WhoIsMeantTest {
  private static final String NEWS =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <urn:ann> a schema:Person ; rdfs:label "Ann Lee" .
      <urn:bay> a schema:Place ; rdfs:label "Bay" .
      <urn:land> a schema:Country ; rdfs:label "Land" .
      <urn:misread> a ng:Tenure ; ng:holder <urn:ann> ; ng:office "president" ; ng:of <urn:bay> ; ng:sureness ng:likely ; ng:reportedOn "2012-01-01"^^xsd:date .
      <urn:held> a ng:Tenure ; ng:holder <urn:ann> ; ng:office "president" ; ng:of <urn:land> ; ng:sureness ng:sure ; ng:reportedOn "2010-01-01"^^xsd:date .
      """;

  /** Two whose name is Lee; of one of them something is known. */
  private static final class Lees implements Names {
    @Override
    public List<Node> find(Parameter parameter, String typed) {
      return List.of();
    }

    @Override
    public List<Completion> bearers(Parameter parameter, String typed) {
      return List.of(
          new Completion("urn:ann", "Ann Lee", "Person", 3, 2),
          new Completion("urn:bo", "Bo Lee", "Person", 1, 1));
    }

    @Override
    public Set<String> types(String name) {
      return Set.of();
    }

    @Override
    public List<Completion> complete(String typed, int most) {
      return List.of();
    }
  }

  @Test
  void somebodyIsToldByTheSurestOffice() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(() -> RDFParser.fromString(NEWS, Lang.TRIG).parse(dataset));
    WhoIsMeant who = new WhoIsMeant(new OpenGraph(dataset, Duration.ofSeconds(30)), new Lees());
    assertThat(
            who.of(Catalogue.load().find("meetings-of").orElseThrow(), Map.of("person", "Lee"))
                .get(0)
                .bearers())
        .extracting(Meant.Bearer::known)
        .containsExactly("president of Land", "");
  }
}
