package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * All that is said for the events, tenures, reports, claims and articles that the rows of an answer
 * name.
 */
final class EvidenceIndex {
  private static final int MOST_PER_ROW = 50;

  private final List<String> keys;
  private final Map<String, List<Evidence>> byKey = new LinkedHashMap<>();

  private Optional<FirstMentions> firstMentions = Optional.empty();

  private EvidenceIndex(List<String> keys) {
    this.keys = keys;
  }

  static EvidenceIndex of(Graph graph, Columns columns, List<Solution> solutions) {
    EvidenceIndex index = new EvidenceIndex(leading(columns.keys()));
    for (String key : index.keys) {
      Set<Node> wanted = new LinkedHashSet<>();
      solutions.forEach(s -> iris(key, s).map(NodeFactory::createURI).forEach(wanted::add));
      index.look(graph, key, List.copyOf(wanted));
    }
    return index;
  }

  /**
   * Where rows name reports or claims, these are the evidence; an event beside them is only a link.
   */
  private static List<String> leading(List<String> keys) {
    List<String> narrow = keys.stream().filter(k -> k.matches("(report|claim)s?")).toList();
    List<String> wide = keys.stream().filter(k -> !k.startsWith("article")).toList();
    return narrow.isEmpty() ? wide.isEmpty() ? keys : wide : narrow;
  }

  private void look(Graph graph, String key, List<Node> wanted) {
    if (key.startsWith("article") && !wanted.isEmpty()) {
      firstMentions = Optional.of(FirstMentions.of(graph, wanted));
    }
    String plural = key.endsWith("s") ? key : key + "s";
    Told.look(graph, "evidence-of-" + plural, wanted)
        .forEach(
            (found, told) -> byKey.computeIfAbsent(found, k -> new ArrayList<>()).addAll(told));
  }

  private static Stream<String> iris(String key, Solution solution) {
    return Stream.of(solution.text(key).split(" ", -1)).filter(iri -> !iri.isEmpty());
  }

  List<Evidence> of(Solution solution) {
    return keys.stream()
        .flatMap(key -> iris(key, solution))
        .flatMap(iri -> byKey.getOrDefault(iri, List.of()).stream())
        .map(evidence -> quoted(evidence, solution))
        .distinct()
        .sorted(new Telling(solution.term("status")))
        .limit(MOST_PER_ROW)
        .toList();
  }

  /** A row that names articles and whom they mention is quoted with the first such sentence. */
  private Evidence quoted(Evidence evidence, Solution solution) {
    Set<String> entities = Set.copyOf(iris("mentions", solution).distinct().toList());
    return firstMentions.map(first -> first.quoted(evidence, entities)).orElse(evidence);
  }
}
