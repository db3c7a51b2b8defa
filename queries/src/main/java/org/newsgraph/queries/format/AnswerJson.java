package org.newsgraph.queries.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.Cell;
import org.newsgraph.queries.answer.Column;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.catalogue.Confidence;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Mark;
import org.newsgraph.queries.evidence.Source;

/** An answer as JSON, the same for the command line and the page. */
public final class AnswerJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswerJson() {}

  /** Returns the answer with its columns, rows and evidence. */
  public static ObjectNode of(Answer answer) {
    ObjectNode json = JSON.objectNode();
    json.put("question", answer.question()).put("summary", answer.summary());
    ArrayNode columns = json.putArray("columns");
    answer.columns().forEach(c -> columns.add(column(c)));
    ArrayNode rows = json.putArray("rows");
    answer.rows().forEach(r -> rows.add(row(r)));
    return json.put("sparql", answer.sparql()).put("truncated", answer.truncated());
  }

  private static ObjectNode column(Column column) {
    return JSON.objectNode()
        .put("name", column.name())
        .put("label", column.heading())
        .put("hidden", column.hidden());
  }

  private static ObjectNode row(Row row) {
    ObjectNode json = JSON.objectNode();
    ObjectNode cells = json.putObject("cells");
    row.cells().forEach((name, cell) -> cells.set(name, cell(cell)));
    ArrayNode disputes = json.putArray("disputes");
    row.disputes().forEach(d -> disputes.add(d.about()));
    json.put("disputed", row.disputed());
    json.put("sureness", row.sureness()).set("evidence", evidence(row.evidence()));
    return json;
  }

  private static ObjectNode cell(Cell cell) {
    ObjectNode json = JSON.objectNode();
    json.put("value", cell.value()).put("label", cell.label()).put("type", cell.type().word());
    json.put("iri", cell.iri());
    if (!cell.kind().isEmpty()) {
      json.put("kind", cell.kind());
    }
    if (!cell.items().isEmpty()) {
      ArrayNode items = json.putArray("items");
      cell.items().forEach(item -> items.add(cell(item)));
    }
    return json;
  }

  /** Returns pieces of evidence, each with its sentence and its article. */
  public static ArrayNode evidence(List<Evidence> evidence) {
    ArrayNode json = JSON.arrayNode();
    evidence.forEach(e -> json.add(evidence(e)));
    return json;
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode json = JSON.objectNode();
    json.put("report", evidence.report()).put("sentence", evidence.quote().words());
    json.put("begin", evidence.quote().begin()).put("end", evidence.quote().end());
    source(json, evidence.source());
    json.put("attributedTo", evidence.attributedTo()).put("status", evidence.status());
    json.put("sureness", evidence.confidence().map(Confidence::grade).orElse(""));
    json.set("spans", marks(evidence.marks()));
    return json;
  }

  /** Returns spans to mark, each with the entities that it names. */
  public static ArrayNode marks(List<Mark> marks) {
    ArrayNode json = JSON.arrayNode();
    for (Mark mark : marks) {
      ObjectNode span = json.addObject();
      span.put("kind", mark.kind()).put("begin", mark.begin()).put("end", mark.end());
      ArrayNode entities = span.put("words", mark.words()).putArray("entities");
      mark.entities().forEach(entities::add);
    }
    return json;
  }

  /** Adds what is known of an article. */
  public static void source(ObjectNode json, Source source) {
    json.put("article", source.article()).put("headline", source.headline());
    json.put("author", source.author());
    json.put("publisher", source.publisher()).put("day", source.day()).put("url", source.url());
  }
}
