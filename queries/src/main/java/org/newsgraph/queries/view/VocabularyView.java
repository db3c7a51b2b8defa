package org.newsgraph.queries.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.Counts;
import org.newsgraph.queries.rdf.Ontology;
import org.newsgraph.queries.rdf.Prefixes;
import org.newsgraph.queries.view.piece.View;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Sem;

/**
 * Which classes and properties this store uses, how often, and what they mean: for a picture of the
 * graph and for the completion of queries. Nothing is counted beyond {@value #MOST}; which property
 * belongs to which class is read off the first things of the class. Worked out anew when there is
 * more or less in the store, and now and then.
 */
final class VocabularyView implements View {
  private static final int MOST = 10_000;
  private static final List<String> ENTITIES =
      List.of("Person", "Country", "Place", "Organization", "Event");
  private static final List<Node> OTHERS = List.of(Ng.term("Tenure"), Ng.term("Group"));
  private static final List<Node> IN_ARTICLES =
      List.of(Schema.NEWS_ARTICLE, Ng.term("Report"), Ng.term("Claim"));

  private static final Duration KEPT = Duration.ofMinutes(5);

  private final Graph graph;
  private final SummaryView summary;
  private final Clock clock;
  private Optional<Known> known = Optional.empty();

  /** What was worked out when there was so much in the store. */
  private record Known(JsonNode json, Counts counts, Instant when) {}

  VocabularyView(Graph graph, SummaryView summary, Clock clock) {
    this.clock = clock;
    this.graph = graph;
    this.summary = summary;
  }

  @Override
  public synchronized JsonNode show(Map<String, String> parameters) {
    Counts counts = summary.counts();
    Instant now = clock.instant();
    Known fresh =
        known
            .filter(k -> k.counts().equals(counts) && now.isBefore(k.when().plus(KEPT)))
            .orElseGet(() -> new Known(workedOut(), counts, now));
    known = Optional.of(fresh);
    return fresh.json();
  }

  private JsonNode workedOut() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode prefixes = json.putObject("prefixes");
    new TreeMap<>(Prefixes.MAP).forEach(prefixes::put);
    Set<String> used = new TreeSet<>();
    ArrayNode classes = json.putArray("classes");
    sizes().forEach((iri, size) -> used.addAll(described(classes.addObject(), iri, size)));
    for (Node iri : IN_ARTICLES) {
      used.addAll(inArticles(classes.addObject(), iri));
    }
    used.addAll(Ontology.shipped().properties());
    ArrayNode properties = json.putArray("properties");
    used.forEach(iri -> properties.add(term(iri, size("size-of-property", "property", iri))));
    return json;
  }

  /** The classes of the knowledge layer that have a thing, largest kinds first. */
  private Map<String, Integer> sizes() {
    Counts counts = summary.counts();
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put(Sem.EVENT.getURI(), counts.events());
    counts.byClass().forEach((name, size) -> sizes.put(Ng.NS + name, size));
    ENTITIES.forEach(name -> sizes.put(Schema.NS + name, counts.entities().getOrDefault(name, 0)));
    OTHERS.forEach(iri -> sizes.put(iri.getURI(), size("size-of-class", "class", iri.getURI())));
    sizes.values().removeIf(size -> size == 0);
    return sizes;
  }

  private int size(String lookup, String parameter, String iri) {
    return graph
        .look(lookup, Map.of(parameter, List.of(NodeFactory.createURI(iri))))
        .get(0)
        .number("uses");
  }

  private List<String> described(ObjectNode json, String iri, int size) {
    json.setAll(term(iri, size));
    json.put("layer", "knowledge");
    Map<String, Set<String>> ranges = new TreeMap<>();
    List<String> order = new ArrayList<>();
    for (Solution row : graph.look("uses-of-class", cls(iri))) {
      String property = row.text("property");
      if (ranges.computeIfAbsent(property, p -> new TreeSet<>()).isEmpty()
          && !order.contains(property)) {
        order.add(property);
      }
      if (!row.text("range").isEmpty()) {
        ranges.get(property).add(Ontology.shortened(row.text("range")));
      }
    }
    uses(json, order, ranges);
    return order;
  }

  private List<String> inArticles(ObjectNode json, Node iri) {
    List<String> order =
        graph.look("uses-in-articles", cls(iri.getURI())).stream()
            .map(row -> row.text("property"))
            .toList();
    int size = iri.equals(Schema.NEWS_ARTICLE) ? summary.counts().articles() : -1;
    json.setAll(term(iri.getURI(), size));
    json.put("layer", "articles");
    uses(json, order, Map.of());
    return order;
  }

  private static Map<String, List<Node>> cls(String iri) {
    return Map.of("class", List.of(NodeFactory.createURI(iri)));
  }

  private static void uses(ObjectNode json, List<String> order, Map<String, Set<String>> ranges) {
    ArrayNode uses = json.putArray("uses");
    for (String property : order) {
      ArrayNode of = uses.addObject().put("name", Ontology.shortened(property)).putArray("ranges");
      ranges.getOrDefault(property, Set.of()).forEach(of::add);
    }
  }

  /** A term with its words; where it is not counted there is no count. */
  private static ObjectNode term(String iri, int size) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("iri", iri).put("name", Ontology.shortened(iri));
    json.put("label", Ontology.shipped().label(iri));
    json.put("comment", Ontology.shipped().comment(iri));
    return size < 0 ? json : json.put("count", size).put("more", size == MOST);
  }
}
