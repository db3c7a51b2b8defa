package org.newsgraph.queries.view.piece;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsgraph.queries.evidence.Mark;
import org.newsgraph.queries.evidence.Marks;
import org.newsgraph.queries.evidence.Told;
import org.newsgraph.queries.format.AnswerJson;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/** Reports of events as their articles tell them, with the spans to mark in the sentence. */
public record Reports(Graph graph) {
  public void add(ArrayNode json, Collection<String> events) {
    add(json, events, row -> true);
  }

  /** Adds those that one article tells. */
  public void add(ArrayNode json, Collection<String> events, String article) {
    add(json, events, row -> row.text("article").equals(article));
  }

  private void add(ArrayNode json, Collection<String> events, Predicate<Solution> wanted) {
    List<Solution> rows =
        graph.look("reports", Map.of("event", Things.nodes(events))).stream()
            .filter(wanted)
            .toList();
    Map<String, Solution> reports = new LinkedHashMap<>();
    rows.forEach(row -> reports.putIfAbsent(row.text("report"), row));
    if (reports.isEmpty()) {
      return;
    }
    Map<String, List<Mark>> marks = Marks.of(graph, rows);
    Things things = Things.in(graph, reports.values(), "place", "country", "attributed", "event");
    reports.forEach(
        (iri, row) -> json.add(report(row, things, marks.getOrDefault(iri, List.of()))));
  }

  private ObjectNode report(Solution row, Things things, List<Mark> marks) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("report", row.text("report")).put("event", row.text("event"));
    json.put("label", things.label(row.text("event")));
    json.put("class", row.term("class")).put("subtype", row.term("subtype"));
    json.put("status", row.term("status")).put("date", row.text("date"));
    json.put("earliest", row.text("earliest")).put("latest", row.text("latest"));
    json.put("dateBasis", row.term("basis"));
    json.set("place", things.reference(row.text("place")));
    json.set("country", things.reference(row.text("country")));
    json.put("topic", row.text("topic")).put("amount", row.text("amount"));
    json.set("attributedTo", things.reference(row.text("attributed")));
    json.put("attributedWords", row.text("attributedWords"));
    json.put(
        "confidence",
        row.text("confidence").isEmpty() ? 0 : Double.parseDouble(row.text("confidence")));
    json.put("sentence", row.text("quote"));
    json.put("begin", row.number("begin")).put("end", row.number("end"));
    AnswerJson.source(json, Told.source(row));
    json.set("spans", AnswerJson.marks(marks));
    return json;
  }
}
