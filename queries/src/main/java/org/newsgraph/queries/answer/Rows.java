package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Makes rows of solutions: cells as people read them, and the evidence of each.
 *
 * @param most pieces of evidence of a row
 */
record Rows(Graph graph, Columns columns, int most) {
  List<Row> of(List<Solution> solutions) {
    Labels labels = Labels.of(graph, columns, solutions);
    EvidenceIndex evidence = EvidenceIndex.of(graph, columns, solutions, most);
    Map<String, List<String>> disputes = disputes(solutions);
    return solutions.stream()
        .map(
            s ->
                new Row(
                    cells(s, labels),
                    evidence.of(s),
                    disputes.getOrDefault(s.text("event"), List.of())))
        .toList();
  }

  private Map<String, List<String>> disputes(List<Solution> solutions) {
    List<Node> events =
        solutions.stream()
            .flatMap(s -> s.node("event").stream())
            .filter(Node::isURI)
            .distinct()
            .toList();
    Map<String, List<String>> disputes = new LinkedHashMap<>();
    if (!events.isEmpty()) {
      graph
          .look("disputes", Map.of("event", events))
          .forEach(
              row ->
                  disputes
                      .computeIfAbsent(row.text("event"), e -> new ArrayList<>())
                      .add(row.term("term")));
    }
    return disputes;
  }

  private Map<String, Cell> cells(Solution solution, Labels labels) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    columns.names().forEach(name -> cells.put(name, labels.cell(name, solution)));
    return cells;
  }
}
