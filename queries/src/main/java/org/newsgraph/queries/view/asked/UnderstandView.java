package org.newsgraph.queries.view.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.view.piece.View;
import org.newsgraph.queries.wording.Understood;

/** What a sentence in plain English asks. */
public record UnderstandView(Asking asking, Clock clock) implements View {
  private static final int LONGEST = 500;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    String typed = parameters.getOrDefault("q", "").strip();
    String sentence = typed.substring(0, Math.min(typed.length(), LONGEST));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("q", typed);
    if (asking.understand(sentence, LocalDate.now(clock)) instanceof Understood.Asks asks) {
      ObjectNode values = json.put("question", asks.question()).putObject("values");
      asks.values().forEach(values::put);
      ArrayNode leftOut = json.putArray("leftOut");
      asks.leftOut().forEach(leftOut::add);
    }
    return json;
  }
}
