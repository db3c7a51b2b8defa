package org.newsgraph.queries.view.thing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.evidence.Source;
import org.newsgraph.queries.format.AnswerJson;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.view.piece.EventHeads;
import org.newsgraph.queries.view.piece.Facts;
import org.newsgraph.queries.view.piece.Iri;
import org.newsgraph.queries.view.piece.Sources;
import org.newsgraph.queries.view.piece.Things;
import org.newsgraph.queries.view.piece.Ties;
import org.newsgraph.queries.view.piece.View;

/**
 * The page of one person, country, place, organisation or named event. Its lists come a part at a
 * time: {@code from} says where the part begins.
 */
public record EntityView(Graph graph, Facts facts) implements View {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST = 50;
  private static final int PEOPLE = 30;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    List<Solution> found = graph.look("entity", Map.of("iri", Iri.of(parameters)));
    if (found.isEmpty()) {
      throw new NotFound("The graph has no entity with this IRI.");
    }
    Solution entity = found.get(0);
    String iri = entity.text("entity");
    int from = from(parameters);
    List<String> within = Facts.collections(parameters);
    ObjectNode json = JSON.objectNode();
    json.put("iri", iri).put("label", entity.text("label"));
    json.put("type", entity.term("type")).put("from", from);
    if (from == 0) {
      Map<String, List<Node>> me = Map.of("entity", List.of(entity.node("entity").orElseThrow()));
      names(json, me);
      new Ties(graph, iri, within).add(json, me);
      people(json, facts.company(iri, within));
    }
    events(json, facts.events(iri, within, from, MOST));
    articles(json, facts.articles(iri, within, from, MOST));
    return json;
  }

  public static int from(Map<String, String> parameters) {
    String from = parameters.getOrDefault("from", "0");
    return from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
  }

  private void names(ObjectNode json, Map<String, List<Node>> me) {
    ArrayNode names = json.putArray("names");
    ArrayNode links = json.putArray("links");
    for (Solution row : graph.look("entity-names", me)) {
      row.node("name").ifPresent(name -> names.add(row.text("name")));
      row.node("link").filter(Iri::isWeb).ifPresent(link -> links.add(row.text("link")));
    }
  }

  private void events(ObjectNode json, Facts.Listed listed) {
    Map<String, ObjectNode> heads = new EventHeads(graph).of(listed.iris());
    ArrayNode events = json.putArray("events");
    listed.iris().stream().filter(heads::containsKey).forEach(iri -> events.add(heads.get(iri)));
    json.put("eventCount", listed.all());
  }

  private void people(ObjectNode json, Facts.Company company) {
    List<String> others = company.mostOften(PEOPLE);
    Things things = Things.of(graph, others);
    ArrayNode people = json.putArray("people");
    others.forEach(
        other ->
            people.add(
                ((ObjectNode) things.reference(other)).put("events", company.times().get(other))));
  }

  private void articles(ObjectNode json, Facts.Listed listed) {
    ArrayNode articles = json.putArray("articles");
    Map<String, Source> sources = Sources.of(graph, listed.iris());
    for (String iri : listed.iris()) {
      if (sources.containsKey(iri)) {
        AnswerJson.source(articles.addObject(), sources.get(iri));
      }
    }
    json.put("articleCount", listed.all());
  }
}
