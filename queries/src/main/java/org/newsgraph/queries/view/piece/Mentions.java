package org.newsgraph.queries.view.piece;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/**
 * Who is named where in an article, and the times in it: from its triples and from its compact
 * literal.
 */
public record Mentions(Graph graph) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public void add(ObjectNode json, Map<String, List<Node>> article, String standoff) {
    List<ObjectNode> spans = new ArrayList<>(kept(graph.look("article-mentions", article)));
    JsonNode compact = read(standoff);
    compact
        .path("mentions")
        .forEach(
            m -> {
              if (!thing(m)) {
                spans.add(mention(m));
              }
            });
    spans.sort(
        Comparator.comparingInt((ObjectNode s) -> s.path("begin").asInt())
            .thenComparingInt(s -> -s.path("end").asInt()));
    json.putArray("mentions").addAll(spans);
    ArrayNode times = json.putArray("times");
    compact.path("times").forEach(t -> times.add(time(t)));
    entities(json.putArray("entities"), spans);
  }

  private static List<ObjectNode> kept(List<Solution> rows) {
    Map<String, ObjectNode> byspan = new TreeMap<>();
    for (Solution row : rows) {
      ObjectNode span = byspan.computeIfAbsent(row.text("span"), k -> kept(row));
      span.withArray("entities").add(row.text("entity"));
      row.node("stood").ifPresent(stood -> span.withArray("standsFor").add(row.text("stood")));
    }
    return List.copyOf(byspan.values());
  }

  private static ObjectNode kept(Solution row) {
    return span(row.number("begin"), row.number("end"), row.term("kind"), row.term("class"));
  }

  /**
   * A name without a class: a work, a product, a faith, of which the page has nothing to show; or
   * words that name nobody by themselves.
   */
  private static boolean thing(JsonNode compact) {
    return compact.path("r").isEmpty()
        || (compact.path("k").asText().equals("name") && compact.path("c").asText().isEmpty());
  }

  private static ObjectNode mention(JsonNode compact) {
    ObjectNode span =
        span(
            compact.path("b").asInt(),
            compact.path("e").asInt(),
            compact.path("k").asText(),
            compact.path("c").asText());
    compact.path("r").forEach(span.withArray("entities")::add);
    compact.path("s").forEach(span.withArray("standsFor")::add);
    return span;
  }

  private static ObjectNode span(int begin, int end, String kind, String type) {
    ObjectNode span = JsonNodeFactory.instance.objectNode();
    span.put("begin", begin).put("end", end).put("kind", kind).put("type", type);
    span.putArray("entities");
    span.putArray("standsFor");
    return span;
  }

  private static ObjectNode time(JsonNode compact) {
    ObjectNode span = JsonNodeFactory.instance.objectNode();
    span.put("begin", compact.path("b").asInt()).put("end", compact.path("e").asInt());
    return span.put("type", compact.path("t").asText()).put("value", compact.path("v").asText());
  }

  private void entities(ArrayNode json, List<ObjectNode> spans) {
    Set<String> iris = new TreeSet<>();
    for (ObjectNode span : spans) {
      span.path("entities").forEach(iri -> iris.add(iri.asText()));
      span.path("standsFor").forEach(iri -> iris.add(iri.asText()));
    }
    Things things = Things.of(graph, iris);
    iris.forEach(iri -> json.add(things.reference(iri)));
  }

  /** A compact literal; an empty array where it cannot be read. */
  public static JsonNode read(String literal) {
    try {
      return literal.isEmpty() ? JsonNodeFactory.instance.arrayNode() : MAPPER.readTree(literal);
    } catch (JsonProcessingException e) {
      return JsonNodeFactory.instance.arrayNode();
    }
  }
}
