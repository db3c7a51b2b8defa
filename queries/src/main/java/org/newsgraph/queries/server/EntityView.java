package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.answer.AnswerJson;
import org.newsgraph.queries.answer.Graph;
import org.newsgraph.queries.answer.Solution;
import org.newsgraph.queries.answer.Told;

/** The page of one person, country, place, organisation or named event. */
record EntityView(Graph graph) implements View {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    List<Solution> found = graph.look("entity", Map.of("iri", Iri.of(parameters)));
    if (found.isEmpty()) {
      throw new NotFound("The graph has no entity with this IRI.");
    }
    Solution entity = found.get(0);
    Map<String, List<Node>> me = Map.of("entity", List.of(entity.node("entity").orElseThrow()));
    ObjectNode json = JSON.objectNode();
    json.put("iri", entity.text("entity")).put("label", entity.text("label"));
    json.put("type", entity.term("type"));
    names(json, me);
    new Ties(graph, entity.text("entity")).add(json, me);
    events(json, me);
    people(json, me);
    articles(json, me);
    return json;
  }

  private void names(ObjectNode json, Map<String, List<Node>> me) {
    ArrayNode names = json.putArray("names");
    ArrayNode links = json.putArray("links");
    for (Solution row : graph.look("entity-names", me)) {
      row.node("name").ifPresent(name -> names.add(row.text("name")));
      row.node("link").filter(Iri::isWeb).ifPresent(link -> links.add(row.text("link")));
    }
  }

  private void events(ObjectNode json, Map<String, List<Node>> me) {
    List<String> iris = texts(graph.look("entity-events", me), "event");
    Map<String, ObjectNode> heads = new EventHeads(graph).of(iris);
    ArrayNode events = json.putArray("events");
    iris.stream().filter(heads::containsKey).forEach(iri -> events.add(heads.get(iri)));
  }

  private void people(ObjectNode json, Map<String, List<Node>> me) {
    List<Solution> rows = graph.look("entity-people", me);
    Things things = Things.in(graph, rows, "person");
    ArrayNode people = json.putArray("people");
    for (Solution row : rows) {
      ObjectNode person = (ObjectNode) things.reference(row.text("person"));
      people.add(person.put("events", row.number("times")));
    }
  }

  private void articles(ObjectNode json, Map<String, List<Node>> me) {
    ArrayNode articles = json.putArray("articles");
    for (Solution row : graph.look("entity-articles", me)) {
      ObjectNode article = JSON.objectNode();
      AnswerJson.source(article, Told.source(row));
      articles.add(article);
    }
    json.put("articleCount", articles.size());
  }

  static List<String> texts(List<Solution> rows, String variable) {
    return rows.stream().map(row -> row.text(variable)).distinct().toList();
  }
}
