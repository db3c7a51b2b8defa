package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.queries.answer.AnswerJson;
import org.newsgraph.queries.answer.Asking;
import org.newsgraph.queries.catalogue.Question;

/** The answer to one question. */
record AskView(Asking asking, Question question) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    Map<String, String> given = new TreeMap<>(parameters);
    int from = given.containsKey("rows") ? number(given.getOrDefault("skip", "0")) : 0;
    String rows = given.remove("rows");
    if (rows == null) {
      return AnswerJson.of(asking.ask(question, given));
    }
    given.remove("skip");
    return AnswerJson.of(asking.ask(question, given, from, number(rows)));
  }

  private static int number(String rows) {
    return rows.matches("\\d{1,4}") ? Integer.parseInt(rows) : Integer.MAX_VALUE;
  }
}
