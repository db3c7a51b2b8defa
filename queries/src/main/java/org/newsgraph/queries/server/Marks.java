package org.newsgraph.queries.server;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.queries.answer.Graph;
import org.newsgraph.queries.answer.Solution;

/**
 * What is to be marked in the sentences of evidence: who takes part, the word that tells it, when.
 */
record Marks(Graph graph) {
  /** Adds {@code spans} to every evidence inside. */
  JsonNode on(JsonNode json) {
    List<ObjectNode> evidence = new ArrayList<>();
    json.findValues("evidence").forEach(all -> all.forEach(one -> evidence.add((ObjectNode) one)));
    Map<String, List<Solution>> spans = spans(evidence.stream().map(Marks::report).toList());
    evidence.forEach(
        one -> Spans.add(one.putArray("spans"), spans.getOrDefault(report(one), List.of())));
    return json;
  }

  private Map<String, List<Solution>> spans(List<String> reports) {
    if (reports.isEmpty()) {
      return Map.of();
    }
    return graph.look("report-spans", Map.of("report", Things.nodes(reports))).stream()
        .collect(groupingBy(row -> row.text("report")));
  }

  private static String report(JsonNode evidence) {
    return evidence.path("report").asText();
  }
}
