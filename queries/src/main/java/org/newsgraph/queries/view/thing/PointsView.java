package org.newsgraph.queries.view.thing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.view.piece.Iri;
import org.newsgraph.queries.view.piece.Things;
import org.newsgraph.queries.view.piece.View;

/**
 * Where places lie, for a map: of each of the first places asked for of which the graph knows it,
 * degrees (WGS 84).
 */
public record PointsView(Graph graph) implements View {
  private static final int MOST = 200;

  @Override
  public JsonNode show(Map<String, String> parameters) {
    List<String> iris =
        Stream.of(parameters.getOrDefault("iris", "").split(" ", -1))
            .filter(iri -> !iri.isEmpty())
            .map(iri -> Iri.of(Map.of("iri", iri)).get(0).getURI())
            .distinct()
            .limit(MOST)
            .toList();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode points = json.putArray("points");
    if (!iris.isEmpty()) {
      Map<String, Solution> found = new TreeMap<>();
      graph
          .look("points", Map.of("place", Things.nodes(iris)))
          .forEach(row -> found.putIfAbsent(row.text("place"), row));
      found.values().forEach(row -> point(points.addObject(), row));
    }
    return json;
  }

  private static void point(ObjectNode json, Solution row) {
    json.put("iri", row.text("place")).put("type", row.term("type"));
    json.put("lat", new BigDecimal(row.text("lat")));
    json.put("long", new BigDecimal(row.text("long")));
  }
}
