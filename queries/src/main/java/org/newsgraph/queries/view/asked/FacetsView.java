package org.newsgraph.queries.view.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.asking.Facet;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.view.piece.View;

/** How the whole answer to one question divides, by person, country, year and so on. */
public record FacetsView(Asking asking, Question question) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("counted", question.isCountedOnEvents() ? "events" : "rows");
    ArrayNode facets = json.putArray("facets");
    for (Facet facet : asking.facets(question, parameters)) {
      ArrayNode parts = facets.addObject().put("name", facet.name()).putArray("parts");
      for (Facet.Part part : facet.parts()) {
        ObjectNode one = parts.addObject().put("label", part.label()).put("count", part.count());
        ObjectNode change = one.putObject("change");
        part.change().forEach(change::put);
      }
    }
    return json;
  }
}
