package org.newsgraph.queries.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.acting.Acting;
import org.newsgraph.queries.evidence.Dispute;
import org.newsgraph.queries.evidence.EvidenceIndex;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/**
 * Makes rows of solutions: cells as people read them, and the evidence of each.
 *
 * @param acting who counts for a country in them
 * @param most pieces of evidence of a row
 */
public record Rows(Graph graph, Columns columns, Acting acting, int most) {
  public List<Row> of(List<Solution> solutions) {
    Labels labels = Labels.of(graph, columns, solutions);
    EvidenceIndex evidence = EvidenceIndex.of(graph, columns.keys(), solutions, most);
    Map<String, List<Dispute>> disputes = disputes(solutions);
    Map<String, String> grades = grades(solutions);
    List<String> capacities = acting.capacities(solutions);
    return IntStream.range(0, solutions.size())
        .mapToObj(
            i ->
                new Row(
                    cells(solutions.get(i), labels, capacities.get(i)),
                    evidence.of(solutions.get(i)),
                    Stream.of("event", "tenure")
                        .map(key -> grades.getOrDefault(solutions.get(i).text(key), ""))
                        .filter(grade -> !grade.isEmpty())
                        .findFirst()
                        .orElse(""),
                    disputes.getOrDefault(solutions.get(i).text("event"), List.of())))
        .toList();
  }

  /** Of the few events on which articles disagree, what each of them says. */
  private Map<String, List<Dispute>> disputes(List<Solution> solutions) {
    List<Node> events = things(solutions, "event");
    if (events.isEmpty()) {
      return Map.of();
    }
    List<Node> disputed =
        graph.look("disputes", Map.of("event", events)).stream()
            .flatMap(row -> row.node("event").stream())
            .distinct()
            .toList();
    return disputed.isEmpty()
        ? Map.of()
        : Dispute.of(graph.look("rivals", Map.of("event", disputed)));
  }

  private Map<String, String> grades(List<Solution> solutions) {
    List<Node> graded =
        Stream.of("event", "tenure").flatMap(v -> things(solutions, v).stream()).toList();
    Map<String, String> grades = new LinkedHashMap<>();
    if (!graded.isEmpty()) {
      graph
          .look("grades", Map.of("thing", graded))
          .forEach(row -> grades.put(row.text("thing"), row.term("sureness")));
    }
    return grades;
  }

  private static List<Node> things(List<Solution> solutions, String variable) {
    return solutions.stream()
        .flatMap(s -> s.node(variable).stream())
        .filter(Node::isURI)
        .distinct()
        .toList();
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
