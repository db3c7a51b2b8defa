package org.newsgraph.queries.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes rows of solutions: cells as people read them, and the evidence of each. */
record Rows(Graph graph, Columns columns) {
  List<Row> of(List<Solution> solutions) {
    Labels labels = Labels.of(graph, columns, solutions);
    EvidenceIndex evidence = EvidenceIndex.of(graph, columns, solutions);
    return solutions.stream().map(s -> new Row(cells(s, labels), evidence.of(s))).toList();
  }

  private Map<String, Cell> cells(Solution solution, Labels labels) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    columns.names().forEach(name -> cells.put(name, labels.cell(name, solution)));
    return cells;
  }
}
