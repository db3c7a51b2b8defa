package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * Makes rows of solutions: cells as people read them, and the evidence of each.
 *
 * @param acting who counts for a country in them
 * @param most pieces of evidence of a row
 */
record Rows(Graph graph, Columns columns, Acting acting, int most) {
  List<Row> of(List<Solution> solutions) {
    Labels labels = Labels.of(graph, columns, solutions);
    EvidenceIndex evidence = EvidenceIndex.of(graph, columns, solutions, most);
    Map<String, List<String>> disputes = disputes(solutions);
    List<String> capacities = acting.capacities(solutions);
    return IntStream.range(0, solutions.size())
        .mapToObj(
            i ->
                new Row(
                    cells(solutions.get(i), labels, capacities.get(i)),
                    evidence.of(solutions.get(i)),
                    disputes.getOrDefault(solutions.get(i).text("event"), List.of())))
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

  private Map<String, Cell> cells(Solution solution, Labels labels, String capacity) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    columns.names().forEach(name -> cells.put(name, labels.cell(name, solution)));
    if (!capacity.isEmpty()) {
      cells.put(Acting.COLUMN, Cell.text(capacity));
    }
    return cells;
  }
}
