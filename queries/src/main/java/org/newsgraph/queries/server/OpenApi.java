package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.queries.format.Lines;
import org.newsgraph.queries.view.piece.View;

/** The questions of the catalogue as OpenAPI 3.1 describes addresses. */
record OpenApi(Catalogue catalogue) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("openapi", "3.1.0");
    json.putObject("info")
        .put("title", "Newsgraph")
        .put("version", "1")
        .put("description", "Questions about the news, with the sentences that answer them.");
    ObjectNode paths = json.putObject("paths");
    for (Question question : catalogue.questions()) {
      for (AnswerFormat format : AnswerFormat.values()) {
        path(paths.putObject("/ask/" + question.id() + "." + format.ending()), question, format);
      }
    }
    return json;
  }

  private static void path(ObjectNode path, Question question, AnswerFormat format) {
    ObjectNode get = path.putObject("get");
    get.put("operationId", question.id() + "-" + format.ending());
    get.put("summary", question.summary()).put("description", question.description());
    ArrayNode tags = get.putArray("tags");
    question.tags().forEach(tags::add);
    ArrayNode list = get.putArray("parameters");
    question.offered().forEach(p -> parameter(list.addObject(), p));
    if (format.hasLines()) {
      lines(list.addObject());
    }
    ObjectNode responses = get.putObject("responses");
    responses
        .putObject("200")
        .put("description", "All rows of the answer.")
        .putObject("content")
        .putObject(format.mediaType().replaceAll(";.*", ""));
    responses.putObject("400").put("description", "A sentence that says what is wrong.");
    responses.putObject("503").put("description", "It took too long, or the server is busy.");
  }

  private static void lines(ObjectNode json) {
    json.put("name", "lines").put("in", "query").put("required", false);
    json.put("description", "Rows, each with all its sentences, or sentences, one a line.");
    ObjectNode schema = json.putObject("schema").put("type", "string").put("default", "rows");
    ArrayNode words = schema.putArray("enum");
    Stream.of(Lines.values()).map(Lines::name).map(OpenApi::lower).forEach(words::add);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static void parameter(ObjectNode json, Parameter parameter) {
    json.put("name", parameter.name()).put("in", "query").put("required", false);
    json.put("description", parameter.label());
    ObjectNode schema = json.putObject("schema").put("type", "string");
    if (!parameter.defaultValue().isEmpty()) {
      schema.put("default", parameter.defaultValue());
    }
  }
}
