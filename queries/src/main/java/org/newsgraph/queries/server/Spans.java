package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.queries.answer.Solution;

/** Spans of an article's text; begin and end in code points of the article, end exclusive. */
final class Spans {
  private static final Map<String, String> KINDS =
      Map.of(
          "trigger",
          "trigger",
          "actorMention",
          "participant",
          "timeMention",
          "time",
          "sentence",
          "sentence");

  private Spans() {}

  /** Adds one span per place and kind, with the entities that it names. */
  static void add(ArrayNode json, List<Solution> rows) {
    Map<String, ObjectNode> shown = new TreeMap<>();
    for (Solution row : rows) {
      String key = row.text("role") + row.text("span");
      ObjectNode span = shown.get(key);
      if (span == null) {
        span = json.addObject();
        span.put("kind", KINDS.getOrDefault(row.term("role"), ""))
            .put("begin", row.number("begin"));
        span.put("end", row.number("end")).put("words", row.text("words")).putArray("entities");
        shown.put(key, span);
      }
      ArrayNode entities = span.withArray("entities");
      row.node("named").ifPresent(named -> entities.add(named.toString()));
    }
  }
}
