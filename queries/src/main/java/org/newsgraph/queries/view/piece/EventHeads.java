package org.newsgraph.queries.view.piece;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/** Events as a timeline or the top of an event's page shows them. */
public record EventHeads(Graph graph) {
  /** Returns the events of these IRIs, or of which these are other names, latest first. */
  public Map<String, ObjectNode> of(Collection<String> iris) {
    if (iris.isEmpty()) {
      return Map.of();
    }
    Map<String, Solution> heads = new LinkedHashMap<>();
    graph
        .look("events", Map.of("iri", Things.nodes(iris)))
        .forEach(row -> heads.putIfAbsent(row.text("event"), row));
    List<Solution> roles =
        graph.look("event-participants", Map.of("event", Things.nodes(heads.keySet())));
    Things places = Things.in(graph, heads.values(), "place", "country");
    Things people = Things.in(graph, roles, "participant");
    Map<String, ObjectNode> shown = new LinkedHashMap<>();
    heads.forEach((iri, head) -> shown.put(iri, head(head, places)));
    shown.forEach((iri, json) -> json.set("participants", participants(iri, roles, people)));
    return shown;
  }

  private static ObjectNode head(Solution row, Things places) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("event", row.text("event")).put("class", row.term("class"));
    json.put("label", row.text("label")).put("status", row.term("status"));
    json.put("date", row.text("date")).put("earliest", row.text("earliest"));
    json.put("latest", row.text("latest")).put("endDate", row.text("endDate"));
    json.put("dateBasis", row.term("basis"));
    json.set("place", places.reference(row.text("place")));
    json.set("country", places.reference(row.text("country")));
    json.put("topic", row.text("topic")).put("amount", row.text("amount"));
    json.put("attributedOnly", row.text("attributedOnly").equals("true"));
    json.put("reports", row.number("reports")).put("articles", row.number("articles"));
    return json.put("sources", row.number("sources"));
  }

  private static ArrayNode participants(String event, List<Solution> roles, Things people) {
    Map<String, ArrayNode> byIri = new TreeMap<>();
    roles.stream()
        .filter(row -> row.text("event").equals(event))
        .forEach(
            row ->
                byIri
                    .computeIfAbsent(
                        row.text("participant"), k -> JsonNodeFactory.instance.arrayNode())
                    .add(row.term("role")));
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    byIri.forEach((iri, found) -> json.add(participant(people, iri, found)));
    return json;
  }

  private static ObjectNode participant(Things people, String iri, ArrayNode roles) {
    ArrayNode named = JsonNodeFactory.instance.arrayNode();
    roles.forEach(
        role -> {
          if (!role.textValue().equals("hasActor")) {
            named.add(role);
          }
        });
    ObjectNode json = (ObjectNode) people.reference(iri);
    json.set("roles", named);
    return json;
  }
}
