package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.newsgraph.queries.answer.Graph;
import org.newsgraph.queries.answer.Solution;

/** How much news is in the store. */
record SummaryView(Graph graph, StoreKind kind) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("store", kind.word());
    json.put("articles", graph.look("summary-articles", Map.of()).get(0).number("articles"));
    Solution days = graph.look("summary-days", Map.of()).get(0);
    json.put("firstDay", days.text("first")).put("lastDay", days.text("last"));
    entities(json.putObject("entities"));
    events(json);
    return json;
  }

  private void entities(ObjectNode json) {
    for (String type : List.of("Person", "Country", "Place", "Organization", "Event")) {
      json.put(type, 0);
    }
    graph
        .look("summary-entities", Map.of())
        .forEach(row -> json.put(row.term("type"), row.number("entities")));
  }

  private void events(ObjectNode json) {
    ObjectNode classes = JsonNodeFactory.instance.objectNode();
    ObjectNode statuses = JsonNodeFactory.instance.objectNode();
    int all = 0;
    for (Solution row : graph.look("summary-events", Map.of())) {
      add(classes, row.term("class"), row.number("events"));
      add(statuses, row.term("status"), row.number("events"));
      all += row.number("events");
    }
    json.put("events", all);
    json.set("eventsByClass", classes);
    json.set("eventsByStatus", statuses);
  }

  private static void add(ObjectNode counts, String key, int more) {
    counts.put(key, counts.path(key).asInt() + more);
  }
}
