package org.newsgraph.queries.name;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Spelling;
import org.newsgraph.queries.catalogue.WrongQuestion;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/** One name of one entity: folded, and the label and type of what bears it. */
public record Name(Node node, String folded, String label, String type) {
  private static final int RANKED = 400;
  private static final int MOST_NEAR = 5;

  static Name of(Solution row) {
    return new Name(
        row.node("entity").orElseThrow(),
        Spelling.folded(row.text("name")),
        row.text("label"),
        row.term("type"));
  }

  boolean hasWords(String words) {
    return !words.isEmpty() && (" " + folded + " ").contains(" " + words + " ");
  }

  boolean hasWord(String prefix) {
    return folded.startsWith(prefix) || folded.contains(" " + prefix);
  }

  /** Counts the letters by which a typed name misses this one or its last word. */
  int distance(String wanted) {
    return distance(wanted, folded);
  }

  /** The letters by which a typed name misses this folded one or its last word. */
  static int distance(String wanted, String folded) {
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    return Math.min(Spelling.distance(wanted, folded), Spelling.distance(wanted, last));
  }

  Completion completion(Solution counts) {
    int articles = counts == null ? 0 : counts.number("articles");
    int events = counts == null ? 0 : counts.number("events");
    return new Completion(node.getURI(), label, type, articles, events);
  }

  /** Returns the names that the graph's own index finds at once, as they may be spelled. */
  static List<Name> spelled(Graph graph, String typed) {
    List<Node> spellings =
        Stream.of(typed, Spelling.capitals(typed), typed.toUpperCase(Locale.ROOT))
            .distinct()
            .map(NodeFactory::createLiteralString)
            .toList();
    return graph.look("names-spelled", Map.of("name", spellings)).stream().map(Name::of).toList();
  }

  /** Returns the labels of those that a folded name misses by few letters, the nearest first. */
  static List<String> near(Stream<Name> names, String wanted) {
    return names
        .filter(n -> n.distance(wanted) <= Math.max(2, wanted.length() / 2))
        .sorted(Comparator.comparingInt((Name n) -> n.distance(wanted)).thenComparing(Name::label))
        .map(Name::label)
        .distinct()
        .limit(MOST_NEAR)
        .toList();
  }

  /** Returns the types of those that are called exactly so. */
  static Set<String> types(Stream<Name> names, String wanted) {
    return names
        .filter(n -> n.folded().equals(wanted))
        .map(Name::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns who bears the names, each once, the best known first. */
  static List<Completion> best(Graph graph, Stream<Name> names) {
    return counted(graph, bearers(names).toList()).stream().sorted(Completion.BEST_FIRST).toList();
  }

  /** Returns those with a word that begins so; the ones looked at are those that begin so first. */
  static List<Completion> beginning(Graph graph, Stream<Name> names, String wanted, int most) {
    Stream<Name> some =
        names
            .filter(n -> n.hasWord(wanted))
            .sorted(Comparator.comparing((Name n) -> !n.folded().startsWith(wanted)));
    return best(graph, bearers(some).limit(RANKED)).stream().limit(most).toList();
  }

  /** The first name of each entity. */
  private static Stream<Name> bearers(Stream<Name> names) {
    Map<Node, Name> found = new LinkedHashMap<>();
    names.forEach(n -> found.putIfAbsent(n.node(), n));
    return found.values().stream();
  }

  /** The names with how often the news tells of who bears them. */
  private static List<Completion> counted(Graph graph, List<Name> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    Map<Node, Solution> counts = new LinkedHashMap<>();
    graph
        .look("name-counts", Map.of("entity", names.stream().map(Name::node).toList()))
        .forEach(row -> row.node("entity").ifPresent(entity -> counts.put(entity, row)));
    return names.stream().map(n -> n.completion(counts.get(n.node()))).toList();
  }

  /** What to say where nobody bears a name. */
  static WrongQuestion unknown(Parameter parameter, String typed, List<String> near) {
    String hint =
        near.isEmpty() ? "No name is near to it." : "Near names: " + String.join(", ", near) + ".";
    return new WrongQuestion(
        "No " + parameter.type().kinds() + " is called \"" + typed + "\". " + hint,
        parameter.name(),
        near);
  }
}
