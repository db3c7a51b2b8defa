package org.newsgraph.queries.view.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.asking.Widening;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.format.AnswerJson;
import org.newsgraph.queries.name.Meant;
import org.newsgraph.queries.view.piece.View;

/**
 * The answer to one question, with whom it takes for the names given, and ways out of no answer.
 */
public record AskView(Asking asking, Question question) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    Map<String, String> given = new TreeMap<>(parameters);
    int from = given.containsKey("rows") ? number(given.getOrDefault("skip", "0")) : 0;
    String rows = given.remove("rows");
    if (rows != null) {
      given.remove("skip");
    }
    ObjectNode json =
        AnswerJson.of(
            rows == null
                ? asking.ask(question, given)
                : asking.ask(question, given, from, number(rows)));
    if (from == 0) {
      meant(json.putArray("meant"), asking.meant(question, given));
    }
    if (from == 0 && json.path("rows").isEmpty()) {
      widenings(json.putArray("widenings"), asking.widenings(question, given));
    }
    if (from == 0) {
      asking
          .lessSure(question, given)
          .ifPresent(more -> widening(json.putObject("lessSure"), more));
    }
    return json;
  }

  private static int number(String rows) {
    return rows.matches("\\d{1,4}") ? Integer.parseInt(rows) : Integer.MAX_VALUE;
  }

  private static void meant(ArrayNode json, List<Meant> all) {
    for (Meant meant : all) {
      ObjectNode one = json.addObject().put("parameter", meant.parameter());
      ArrayNode bearers = one.put("typed", meant.typed()).putArray("bearers");
      meant
          .bearers()
          .forEach(b -> bearers.add(CompleteView.name(b.name()).put("known", b.known())));
    }
  }

  private static void widenings(ArrayNode json, List<Widening> all) {
    for (Widening widening : all) {
      widening(json.addObject(), widening);
    }
  }

  private static void widening(ObjectNode json, Widening widening) {
    json.put("words", widening.words()).put("count", widening.count());
    ObjectNode change = json.putObject("change");
    widening.change().forEach(change::put);
  }
}
