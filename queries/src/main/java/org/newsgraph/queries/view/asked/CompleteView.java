package org.newsgraph.queries.view.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.newsgraph.queries.name.Completion;
import org.newsgraph.queries.name.Names;
import org.newsgraph.queries.view.piece.View;

/** Names that begin as somebody has begun to type. */
public record CompleteView(Names names) implements View {
  private static final int MOST = 12;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode found = json.putArray("names");
    names.complete(parameters.getOrDefault("q", ""), MOST).forEach(c -> found.add(name(c)));
    return json;
  }

  static ObjectNode name(Completion name) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("iri", name.iri()).put("label", name.label()).put("type", name.type());
    return json.put("events", name.events()).put("articles", name.articles());
  }
}
