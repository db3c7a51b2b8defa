package org.newsgraph.queries.office;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/**
 * Who counts for the countries that a question names: those who act for them on the day of the
 * event; where that has no day, on the days on which articles tell of it.
 *
 * @param values what was given, by variable
 * @param mandates those who act for the countries among it, by variable
 */
public record Acting(
    Graph graph, Map<String, List<Node>> values, Map<String, List<Mandate>> mandates) {
  /** The column that says in what capacity somebody acts for a country. */
  public static final String COLUMN = "capacity";

  public boolean isEmpty() {
    return mandates.isEmpty();
  }

  /** These values, and beside countries those who act for them, if they pass. */
  public Map<String, List<Node>> expanded(Map<String, List<Node>> given, Predicate<Node> passes) {
    Map<String, List<Node>> expanded = new TreeMap<>(given);
    mandates.forEach(
        (variable, acting) ->
            expanded.put(
                variable,
                Stream.concat(
                        given.getOrDefault(variable, List.of()).stream(),
                        acting.stream().map(Mandate::holder).filter(passes))
                    .distinct()
                    .toList()));
    return expanded;
  }

  /** For each variable the condition that says so in a query, for those who stand in these. */
  public Map<String, String> conditions(List<Solution> solutions) {
    Set<Node> there = things(solutions);
    Map<String, String> conditions = new TreeMap<>();
    mandates.forEach(
        (variable, acting) -> {
          List<Mandate> shown =
              acting.stream().filter(m -> there.contains(m.holder())).distinct().toList();
          if (shown.stream().anyMatch(DaysOfOffice::isDated)) {
            conditions.put(
                variable,
                DaysOfOffice.of(variable, values.getOrDefault(variable, List.of()), shown));
          }
        });
    return conditions;
  }

  /** The solutions in which those who stand for a country held their office on the day. */
  public List<Solution> kept(List<Solution> solutions) {
    if (isEmpty()) {
      return solutions;
    }
    WhenItWas when = WhenItWas.of(graph, solutions);
    return solutions.stream()
        .filter(s -> mandates.keySet().stream().allMatch(v -> fits(v, s, when)))
        .toList();
  }

  private boolean fits(String variable, Solution solution, WhenItWas when) {
    Set<Node> named = things(solution);
    return values.getOrDefault(variable, List.of()).stream().anyMatch(named::contains)
        || mandates.get(variable).stream()
            .anyMatch(m -> named.contains(m.holder()) && when.within(solution, m));
  }

  /** What to say of each solution: "Vladimir Putin: president of Russia". */
  public List<String> capacities(List<Solution> solutions) {
    if (isEmpty()) {
      return solutions.stream().map(s -> "").toList();
    }
    WhenItWas when = WhenItWas.of(graph, solutions);
    Map<Solution, List<Mandate>> all = new LinkedHashMap<>();
    solutions.forEach(s -> all.computeIfAbsent(s, solution -> held(solution, when)));
    Set<Node> named = new LinkedHashSet<>();
    all.values().forEach(held -> held.forEach(m -> named.addAll(List.of(m.holder(), m.country()))));
    Map<String, Solution> labels = graph.labels(named);
    return solutions.stream()
        .map(
            s ->
                all.get(s).stream()
                    .map(m -> words(m, labels) + (when.told(s, m) ? "" : said(m)))
                    .sorted()
                    .collect(Collectors.joining("; ")))
        .toList();
  }

  private static String words(Mandate mandate, Map<String, Solution> labels) {
    return label(labels, mandate.holder())
        + ": "
        + mandate.office()
        + " of "
        + label(labels, mandate.country());
  }

  /** No article says so for the day of the event: for which days they do. */
  private static String said(Mandate mandate) {
    return " (as told for " + mandate.toldOn() + ")";
  }

  private static String label(Map<String, Solution> labels, Node node) {
    Solution known = labels.get(node.toString());
    return known == null ? node.toString() : known.text("label");
  }

  /** By whom countries act in a solution, each with the highest office. */
  private List<Mandate> held(Solution solution, WhenItWas when) {
    Set<Node> named = things(solution);
    Map<List<Node>, Mandate> held = new LinkedHashMap<>();
    mandates.values().stream()
        .flatMap(List::stream)
        .filter(m -> named.contains(m.holder()) && when.within(solution, m))
        .sorted(Comparator.comparingInt((Mandate m) -> Titles.shipped().rank(m.office())))
        .forEach(m -> held.putIfAbsent(List.of(m.holder(), m.country()), m));
    return List.copyOf(held.values());
  }

  /** All that stands in these solutions. */
  public static Set<Node> things(List<Solution> solutions) {
    Set<Node> things = new HashSet<>();
    solutions.forEach(s -> things.addAll(things(s)));
    return things;
  }

  private static Set<Node> things(Solution solution) {
    Set<Node> things = new HashSet<>();
    solution.binding().forEach((variable, node) -> things(node).forEach(things::add));
    return things;
  }

  /** A node, or the IRIs that a question has put together. */
  private static Stream<Node> things(Node node) {
    return node.isURI()
        ? Stream.of(node)
        : Stream.of(Solution.plain(node).split(" ", -1))
            .filter(word -> word.contains("/"))
            .map(NodeFactory::createURI);
  }
}
