package org.newsgraph.queries.view.thing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.newsgraph.queries.evidence.Source;
import org.newsgraph.queries.format.CitationStyle;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.view.piece.Iri;
import org.newsgraph.queries.view.piece.Sources;
import org.newsgraph.queries.view.piece.View;

/** How one article is cited, in each of the usual styles. */
public record CiteView(Graph graph) implements View {
  @Override
  public JsonNode show(Map<String, String> parameters) {
    String iri = Iri.of(parameters).get(0).getURI();
    Source source = Sources.of(graph, List.of(iri)).get(iri);
    if (source == null) {
      throw new NotFound("The graph has no article with this IRI.");
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode styles = json.putArray("styles");
    for (CitationStyle style : CitationStyle.values()) {
      styles.addObject().put("name", style.word()).put("text", style.of(source));
    }
    return json;
  }
}
