package org.newsgraph.queries.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.newsgraph.queries.correction.CorrectionBook;
import org.newsgraph.queries.correction.CorrectionWords;
import org.newsgraph.queries.correction.WordedCorrection;
import org.newsgraph.queries.format.AnswerJson;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.view.piece.View;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

/** What people have put right, in words, the last word first. */
public record CorrectionsView(Graph graph, CorrectionBook book) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("editable", book.isEditable()).put("writer", book.writer());
    book.problems().forEach(json.putArray("problems")::add);
    ArrayNode entries = json.putArray("entries");
    new CorrectionWords(graph).of(book.entries()).forEach(w -> entries.insert(0, worded(w)));
    return json;
  }

  private static ObjectNode worded(WordedCorrection worded) {
    CorrectionEntry entry = worded.entry();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("subject", entry.subject()).put("correction", entry.correction());
    json.put("object", entry.object()).put("note", entry.note());
    json.put("who", entry.who()).put("when", entry.when());
    json.put("of", worded.of()).put("about", worded.about()).put("page", worded.page());
    json.put("words", worded.words());
    worded
        .said()
        .ifPresent(
            said -> {
              json.put("sentence", said.quote().words());
              json.put("begin", said.quote().begin()).put("end", said.quote().end());
              AnswerJson.source(json, said.source());
            });
    return json;
  }
}
