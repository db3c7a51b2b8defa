package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.newsgraph.queries.answer.AnswerJson;
import org.newsgraph.queries.answer.Asking;
import org.newsgraph.queries.catalogue.Question;

/** The answer to one question. */
record AskView(Asking asking, Question question) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    return AnswerJson.of(asking.ask(question, parameters));
  }
}
