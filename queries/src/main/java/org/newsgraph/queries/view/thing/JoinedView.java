package org.newsgraph.queries.view.thing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.evidence.Source;
import org.newsgraph.queries.format.AnswerJson;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.view.piece.EventHeads;
import org.newsgraph.queries.view.piece.Iri;
import org.newsgraph.queries.view.piece.Reports;
import org.newsgraph.queries.view.piece.Sources;
import org.newsgraph.queries.view.piece.Things;
import org.newsgraph.queries.view.piece.View;

/**
 * What was joined to one entity or event, and why: names or reports with their articles, and what
 * may be the same and was left apart.
 */
public record JoinedView(Graph graph) implements View {
  private static final int MOST = 20;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    List<Node> asked = Iri.of(parameters);
    Map<String, ObjectNode> event = new EventHeads(graph).of(List.of(asked.get(0).getURI()));
    return event.isEmpty() ? entity(asked) : event(event.values().iterator().next());
  }

  private JsonNode event(ObjectNode json) {
    List<Node> event = Things.nodes(List.of(json.get("event").textValue()));
    Map<String, String> because = new TreeMap<>();
    graph
        .look("joined-reports", Map.of("event", event))
        .forEach(row -> because.put(row.text("report"), row.text("because")));
    new Reports(graph).add(json.withArray("reportList"), List.of(event.get(0).getURI()));
    for (JsonNode report : json.path("reportList")) {
      String iri = report.path("report").asText();
      ((ObjectNode) report).put("because", because.getOrDefault(iri, ""));
    }
    leftApart(json, event);
    return json.put("kind", "event");
  }

  private JsonNode entity(List<Node> asked) {
    Solution entity =
        graph.look("entity", Map.of("iri", asked)).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("The graph has no entity or event with this IRI."));
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", "entity");
    json.put("iri", entity.text("entity")).put("label", entity.text("label"));
    json.put("type", entity.term("type"));
    List<Node> me = Things.nodes(List.of(entity.text("entity")));
    List<Solution> joined = graph.look("joined-names", Map.of("entity", me));
    names(json.putArray("names"), joined);
    List<Node> all = new ArrayList<>(me);
    all.addAll(Things.nodes(Things.texts(joined, "named")));
    leftApart(json, all);
    return json;
  }

  private void names(ArrayNode json, List<Solution> joined) {
    Map<String, List<Solution>> byName = new LinkedHashMap<>();
    joined.forEach(
        row -> byName.computeIfAbsent(row.text("named"), n -> new ArrayList<>()).add(row));
    Map<String, Source> sources = sources(joined);
    Things things = Things.of(graph, byName.keySet());
    byName.forEach(
        (iri, rows) -> {
          ObjectNode name =
              json.addObject().put("iri", iri).put("label", words(rows, things.label(iri)));
          name.put("because", rows.get(0).text("because"));
          name.put("sureness", rows.get(0).term("sureness"));
          List<String> articles = Things.texts(rows, "article");
          name.put("articleCount", articles.stream().filter(a -> !a.isEmpty()).count());
          ArrayNode shown = name.putArray("articles");
          articles.stream()
              .filter(sources::containsKey)
              .limit(MOST)
              .forEach(a -> AnswerJson.source(shown.addObject(), sources.get(a)));
        });
  }

  /** The name as the first article has it. */
  private static String words(List<Solution> rows, String otherwise) {
    return Things.texts(rows, "name").stream()
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(otherwise);
  }

  private Map<String, Source> sources(List<Solution> joined) {
    List<String> articles =
        Things.texts(joined, "article").stream().filter(a -> !a.isEmpty()).toList();
    return Sources.of(graph, articles);
  }

  private void leftApart(ObjectNode json, List<Node> iris) {
    List<Solution> near = graph.look("left-apart", Map.of("iri", iris));
    Things things = Things.in(graph, near, "near");
    TreeSet<String> own = new TreeSet<>();
    iris.forEach(iri -> own.add(iri.getURI()));
    ArrayNode apart = json.putArray("leftApart");
    near.stream()
        .filter(row -> own.add(row.text("near")))
        .forEach(
            row ->
                apart.add(
                    ((ObjectNode) things.reference(row.text("near"))).put("how", row.text("how"))));
  }
}
