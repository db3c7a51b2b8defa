package org.newsgraph.queries.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/** Finds the marks of reports, whether a graph keeps them as spans or in compact form. */
public final class Marks {
  private static final Map<String, String> KINDS =
      Map.of(
          "trigger",
          "trigger",
          "actorMention",
          "participant",
          "timeMention",
          "time",
          "sentence",
          "sentence");

  private Marks() {}

  /**
   * Returns the marks of the reports that these solutions name, by report. Of a report that is kept
   * in compact form the sentences stand in the solutions themselves.
   */
  public static Map<String, List<Mark>> of(Graph graph, Collection<Solution> rows) {
    List<Node> reports =
        rows.stream().flatMap(row -> row.node("report").stream()).distinct().toList();
    Map<String, List<Mark>> compact = CompactMarks.of(graph, reports);
    Map<String, Set<Mark>> byReport = new LinkedHashMap<>();
    for (Solution row : rows) {
      String report = row.text("report");
      if (compact.containsKey(report)) {
        byReport
            .computeIfAbsent(report, k -> new LinkedHashSet<>(compact.get(k)))
            .add(sentence(row));
      }
    }
    spelledOut(graph, reports.stream().filter(r -> !compact.containsKey(r.getURI())).toList())
        .forEach(
            (report, marks) ->
                byReport.computeIfAbsent(report, k -> new LinkedHashSet<>()).addAll(marks));
    Map<String, List<Mark>> sorted = new LinkedHashMap<>();
    byReport.forEach(
        (report, marks) -> sorted.put(report, marks.stream().sorted(Mark.IN_TEXT).toList()));
    return sorted;
  }

  private static Mark sentence(Solution row) {
    return new Mark(
        "sentence", row.number("begin"), row.number("end"), row.text("quote"), List.of());
  }

  private static Map<String, List<Mark>> spelledOut(Graph graph, List<Node> reports) {
    if (reports.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Solution>> spans = new LinkedHashMap<>();
    graph
        .look("report-spans", Map.of("report", reports))
        .forEach(row -> spans.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row));
    Map<String, List<Mark>> marks = new LinkedHashMap<>();
    for (List<Solution> same : spans.values()) {
      marks.computeIfAbsent(same.get(0).text("report"), k -> new ArrayList<>()).add(mark(same));
    }
    return marks;
  }

  private static String key(Solution row) {
    return row.text("report") + " " + row.text("role") + " " + row.text("span");
  }

  private static Mark mark(List<Solution> same) {
    Solution row = same.get(0);
    List<String> named =
        same.stream().map(s -> s.text("named")).filter(iri -> !iri.isEmpty()).toList();
    String kind = KINDS.getOrDefault(row.term("role"), "");
    return new Mark(kind, row.number("begin"), row.number("end"), row.text("words"), named);
  }
}
