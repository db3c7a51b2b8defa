package org.newsgraph.queries.view.thing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.evidence.Told;
import org.newsgraph.queries.format.AnswerJson;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.view.piece.Claims;
import org.newsgraph.queries.view.piece.EventHeads;
import org.newsgraph.queries.view.piece.Iri;
import org.newsgraph.queries.view.piece.Mentions;
import org.newsgraph.queries.view.piece.Reports;
import org.newsgraph.queries.view.piece.Things;
import org.newsgraph.queries.view.piece.View;

/**
 * The page of one article: its text, what was left out of it, who is named where, and what it
 * reports.
 */
public record ArticleView(Graph graph) implements View {

  @Override
  public JsonNode show(Map<String, String> parameters) {
    List<Node> iri = Iri.of(parameters);
    Map<String, List<Node>> me = Map.of("article", iri);
    Solution article =
        graph.look("article", me).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("The graph has no article with this IRI."));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    AnswerJson.source(json, Told.source(article));
    json.put("identifier", article.text("identifier"));
    json.put("text", article.text("text"));
    leftOut(json.putArray("leftOut"), article.text("leftOut"));
    new Mentions(graph).add(json, me, article.text("standoff"));
    List<String> events =
        Things.texts(graph.look("article-reports", me), "event").stream()
            .filter(e -> !e.isEmpty())
            .toList();
    ArrayNode reports = json.putArray("reports");
    if (!events.isEmpty()) {
      new Reports(graph).add(reports, events, iri.get(0).getURI());
    }
    ArrayNode heads = json.putArray("events");
    new EventHeads(graph).of(events).values().forEach(heads::add);
    new Claims(graph).add(json.putArray("claims"), me);
    return json;
  }

  private static void leftOut(ArrayNode json, String regions) {
    for (JsonNode region : Mentions.read(regions)) {
      json.addObject()
          .put("begin", region.path(0).asInt())
          .put("end", region.path(1).asInt())
          .put("reason", region.path(2).asText());
    }
  }
}
