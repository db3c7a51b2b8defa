package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Spelling;

/** The names of all entities of a graph, as people type them: case, accents and spaces aside. */
public final class Names {
  private final Graph graph;

  /** Reads the names of this graph when they are asked for. */
  public Names(Graph graph) {
    this.graph = graph;
  }

  /**
   * Returns the entities of the parameter's type that bear this name; where none does, those that
   * bear it among other words.
   */
  List<Node> find(Parameter parameter, String typed) {
    String wanted = Spelling.folded(typed);
    List<Name> right =
        all().stream().filter(n -> parameter.type().classes().contains(n.type())).toList();
    List<Node> found = matching(right, n -> n.folded().equals(wanted));
    if (found.isEmpty()) {
      found = matching(right, n -> n.hasWords(wanted));
    }
    if (found.isEmpty()) {
      throw new WrongQuestion(message(parameter, typed, near(right, wanted)));
    }
    return found;
  }

  private static List<Node> matching(List<Name> names, Predicate<Name> test) {
    return names.stream().filter(test).map(Name::node).distinct().toList();
  }

  private static String message(Parameter parameter, String typed, List<String> near) {
    String hint =
        near.isEmpty() ? "The graph has none." : "Near names: " + String.join(", ", near) + ".";
    return "No " + parameter.type().word() + " is called \"" + typed + "\". " + hint;
  }

  private static List<String> near(List<Name> names, String wanted) {
    return names.stream()
        .sorted(Comparator.comparingInt((Name n) -> n.distance(wanted)).thenComparing(Name::label))
        .map(Name::label)
        .distinct()
        .limit(5)
        .toList();
  }

  /** Returns entities a word of whose names begins as typed, best first. */
  public List<Completion> complete(String typed, int most) {
    String wanted = Spelling.folded(typed);
    Map<Node, Completion> found = new java.util.LinkedHashMap<>();
    all().stream()
        .filter(n -> !wanted.isEmpty() && n.hasWord(wanted))
        .forEach(n -> found.merge(n.node(), n.completion(wanted), Completion::better));
    List<Completion> ranked = new ArrayList<>(found.values());
    ranked.sort(Completion.BEST_FIRST);
    return List.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
  }

  private List<Name> all() {
    return graph.look("names", Map.of()).stream().map(Name::of).toList();
  }
}
