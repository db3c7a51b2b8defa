package org.newsgraph.queries.view.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.view.piece.View;

/** The questions that can be asked, with their parameters. */
public record QuestionsView(Catalogue catalogue) implements View {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    ObjectNode json = JSON.objectNode();
    ArrayNode questions = json.putArray("questions");
    catalogue.questions().forEach(q -> questions.add(question(q)));
    return json;
  }

  private static ObjectNode question(Question question) {
    ObjectNode json = JSON.objectNode();
    json.put("id", question.id()).put("summary", question.summary());
    json.put("description", question.description()).put("view", question.view());
    ArrayNode tags = json.putArray("tags");
    question.tags().forEach(tags::add);
    ArrayNode parameters = json.putArray("parameters");
    question.offered().forEach(p -> parameters.add(parameter(p)));
    return json;
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode json = JSON.objectNode();
    json.put("name", parameter.name()).put("type", parameter.type().word());
    return json.put("label", parameter.label()).put("default", parameter.defaultValue());
  }
}
