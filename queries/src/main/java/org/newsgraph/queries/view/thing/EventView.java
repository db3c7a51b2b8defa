package org.newsgraph.queries.view.thing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.view.piece.EventHeads;
import org.newsgraph.queries.view.piece.Iri;
import org.newsgraph.queries.view.piece.Reports;
import org.newsgraph.queries.view.piece.Things;
import org.newsgraph.queries.view.piece.View;

/** The page of one event: what stands, and every report of it. */
public record EventView(Graph graph) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    String iri = Iri.of(parameters).get(0).getURI();
    ObjectNode json =
        new EventHeads(graph)
            .of(List.of(iri)).values().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The graph has no event with this IRI."));
    String event = json.get("event").textValue();
    links(json, graph.look("event-links", Map.of("event", Things.nodes(List.of(event)))));
    new Reports(graph).add(json.withArray("reportList"), List.of(event));
    return json;
  }

  private void links(ObjectNode json, List<Solution> rows) {
    ArrayNode disputes = json.putArray("disputes");
    texts(rows, "disputes").forEach(iri -> disputes.add(iri.replaceAll(".*[#/]", "")));
    ArrayNode others = json.putArray("alsoKnownAs");
    texts(rows, "alsoKnownAs").forEach(others::add);
    Things things = Things.in(graph, rows, "maybeSameAs");
    ArrayNode maybe = json.putArray("maybeSameAs");
    texts(rows, "maybeSameAs").map(things::reference).forEach(maybe::add);
  }

  private static Stream<String> texts(List<Solution> rows, String variable) {
    return Things.texts(rows, variable).stream().filter(text -> !text.isEmpty());
  }
}
