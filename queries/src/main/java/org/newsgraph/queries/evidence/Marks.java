package org.newsgraph.queries.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Returns the marks of the reports that these solutions name, by report. */
  public static Map<String, List<Mark>> of(Graph graph, Collection<Solution> rows) {
    List<Node> reports =
        rows.stream().flatMap(row -> row.node("report").stream()).distinct().toList();
    if (reports.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Solution>> spans = new LinkedHashMap<>();
    graph
        .look("report-spans", Map.of("report", reports))
        .forEach(row -> spans.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row));
    Map<String, List<Mark>> compact = CompactMarks.of(graph, reports);
    Map<String, List<Mark>> byReport = new LinkedHashMap<>();
    for (List<Solution> same : spans.values()) {
      String report = same.get(0).text("report");
      byReport
          .computeIfAbsent(report, k -> new ArrayList<>(compact.getOrDefault(k, List.of())))
          .add(mark(same));
    }
    byReport.values().forEach(marks -> marks.sort(Mark.IN_TEXT));
    return byReport;
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
