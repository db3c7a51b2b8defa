package org.newsgraph.queries.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.store.article.EvidenceReading;
import org.newsgraph.store.vocabulary.CodePointText;
import org.newsgraph.store.vocabulary.Evidence.Place;
import org.newsgraph.store.vocabulary.Standoff;

/** The marks of reports and claims that a store keeps in the compact form of their articles. */
final class CompactMarks {
  /** So many articles at a time, for their texts are large. */
  private static final int AT_A_TIME = 100;

  private final Set<String> wanted;
  private final Map<String, List<Mark>> byReport = new LinkedHashMap<>();
  private final Map<Place, SortedSet<String>> meant = new HashMap<>();

  private CompactMarks(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** Reads the marks of these reports and claims. */
  static Map<String, List<Mark>> of(Graph graph, List<Node> reports) {
    CompactMarks marks =
        new CompactMarks(reports.stream().map(Node::getURI).collect(Collectors.toSet()));
    List<Node> articles =
        reports.stream()
            .map(report -> report.getURI().replaceFirst("#.*", ""))
            .distinct()
            .map(NodeFactory::createURI)
            .toList();
    for (int from = 0; from < articles.size(); from += AT_A_TIME) {
      List<Node> some = articles.subList(from, Math.min(from + AT_A_TIME, articles.size()));
      graph.look("article-texts", Map.of("article", some)).forEach(marks::article);
    }
    return marks.byReport;
  }

  private void article(Solution row) {
    String json = row.text("standoff");
    if (json.isEmpty()) {
      return;
    }
    String article = row.text("article");
    Standoff standoff = EvidenceReading.of(json, fact -> wanted.contains(article + "#" + fact));
    CodePointText text = new CodePointText(row.text("text"));
    meant.clear();
    standoff.mentions().forEach(this::mean);
    standoff
        .evidence()
        .forEach(
            evidence -> {
              List<Mark> marks = new ArrayList<>();
              evidence.triggers().forEach(at -> marks.add(mark("trigger", at, text)));
              evidence.actors().forEach(at -> marks.add(mark("participant", at, text)));
              evidence.times().forEach(at -> marks.add(mark("time", at, text)));
              byReport.put(evidence.iri(article), marks);
            });
  }

  /** Words are of the participant for whom they stand, else of those whom they name. */
  private void mean(Standoff.Mention mention) {
    meant
        .computeIfAbsent(new Place(mention.begin(), mention.end()), at -> new TreeSet<>())
        .addAll(mention.standsFor().isEmpty() ? mention.entities() : mention.standsFor());
  }

  private Mark mark(String kind, Place at, CodePointText text) {
    return new Mark(
        kind,
        at.begin(),
        at.end(),
        text.words(at.begin(), at.end()),
        List.copyOf(meant.getOrDefault(at, new TreeSet<>())));
  }
}
