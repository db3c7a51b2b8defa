package org.newsgraph.queries.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.Counts;
import org.newsgraph.queries.view.piece.Facts;
import org.newsgraph.queries.view.piece.Things;
import org.newsgraph.queries.view.piece.View;
import org.newsgraph.store.folder.DiskUse;

/** How much news is in the store. */
public record SummaryView(Facts facts, StoreKind kind, DiskSpace space) implements View {
  private static final List<String> TYPES =
      List.of("Person", "Country", "Place", "Organization", "Event");

  @Override
  public JsonNode show(Map<String, String> parameters) {
    Counts counts = counts(Facts.collections(parameters));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("store", kind.word()).put("articles", counts.articles());
    json.put("firstDay", counts.firstDay().orElse("")).put("lastDay", counts.lastDay().orElse(""));
    ObjectNode entities = json.putObject("entities");
    TYPES.forEach(type -> entities.put(type, counts.entities().getOrDefault(type, 0)));
    json.put("events", counts.events());
    ObjectNode classes = json.putObject("eventsByClass");
    counts.byClass().forEach(classes::put);
    ObjectNode statuses = json.putObject("eventsByStatus");
    counts.byStatus().forEach(statuses::put);
    ObjectNode collections = json.putObject("collections");
    counts.collections().forEach(collections::put);
    space.of(counts.articles()).ifPresent(use -> disk(json.putObject("disk"), use));
    return json;
  }

  private static void disk(ObjectNode json, DiskUse use) {
    json.put("bytes", use.bytes()).put("needed", use.needed());
  }

  public Counts counts() {
    return counts(List.of());
  }

  private Counts counts(List<String> collections) {
    return facts.counts(collections).orElseGet(() -> counted(facts.graph(), collections));
  }

  /** Counts a graph that has no index. */
  private static Counts counted(Graph graph, List<String> collections) {
    Map<String, List<Node>> within = Map.of("within", Things.literals(collections));
    Map<String, Integer> entities = new TreeMap<>();
    graph
        .look("summary-entities", within)
        .forEach(row -> entities.put(row.term("type"), row.number("entities")));
    Map<String, Integer> classes = new TreeMap<>();
    Map<String, Integer> statuses = new TreeMap<>();
    for (Solution row : graph.look("summary-events", within)) {
      classes.merge(row.term("class"), row.number("events"), Integer::sum);
      statuses.merge(row.term("status"), row.number("events"), Integer::sum);
    }
    Solution days = graph.look("summary-days", within).get(0);
    return new Counts(
        graph.look("summary-articles", within).get(0).number("articles"),
        day(days, "first"),
        day(days, "last"),
        entities,
        classes,
        statuses,
        collections(graph));
  }

  private static Map<String, Integer> collections(Graph graph) {
    Map<String, Integer> collections = new TreeMap<>();
    graph
        .look("summary-collections", Map.of())
        .forEach(row -> collections.put(row.text("collection"), row.number("articles")));
    collections.remove("");
    return collections;
  }

  private static Optional<String> day(Solution days, String which) {
    return Optional.of(days.text(which)).filter(day -> !day.isEmpty());
  }
}
