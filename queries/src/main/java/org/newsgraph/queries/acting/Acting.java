package org.newsgraph.queries.acting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.office.Mandate;
import org.newsgraph.queries.office.Titles;

/**
 * Who counts for the countries that a question names: those who act for them on the day of the
 * event; where that has no day, on the days on which articles tell of it.
 *
 * @param values what was given, by variable
 * @param representatives those who act for the countries among it, by variable
 */
public record Acting(
    Graph graph, Map<String, List<Node>> values, Map<String, Representatives> representatives) {
  /** The column that says in what capacity somebody acts for a country. */
  public static final String COLUMN = "capacity";

  public boolean isEmpty() {
    return representatives.isEmpty();
  }

  /** These values, and beside countries all who act for them. */
  public Map<String, List<Node>> expanded(Map<String, List<Node>> given) {
    return expanded(given, Representatives::all);
  }

  /** These values, and beside countries those who act for them among these. */
  public Map<String, List<Node>> expanded(Map<String, List<Node>> given, Set<Node> there) {
    return expanded(given, acting -> acting.among(there));
  }

  private Map<String, List<Node>> expanded(
      Map<String, List<Node>> given, Function<Representatives, List<Mandate>> acting) {
    Map<String, List<Node>> expanded = new TreeMap<>(given);
    representatives.forEach(
        (variable, all) ->
            expanded.put(
                variable,
                Stream.concat(
                        given.getOrDefault(variable, List.of()).stream(),
                        acting.apply(all).stream().map(Mandate::holder))
                    .distinct()
                    .toList()));
    return expanded;
  }

  /** For each variable the condition that says so in a query, for those who stand in these. */
  public Map<String, String> conditions(List<Solution> solutions) {
    Map<String, String> conditions = new TreeMap<>();
    mandates(solutions)
        .forEach(
            (variable, acting) -> {
              List<Mandate> shown = acting.stream().distinct().toList();
              if (shown.stream().anyMatch(DaysOfOffice::isDated)) {
                conditions.put(
                    variable,
                    DaysOfOffice.of(variable, values.getOrDefault(variable, List.of()), shown));
              }
            });
    return conditions;
  }

  /** By variable those who stand in these solutions. */
  private Map<String, List<Mandate>> mandates(List<Solution> solutions) {
    Set<Node> there = things(solutions);
    Map<String, List<Mandate>> mandates = new TreeMap<>();
    representatives.forEach((variable, all) -> mandates.put(variable, all.among(there)));
    return mandates;
  }

  /** The solutions in which those who stand for a country held their office on the day. */
  public List<Solution> kept(List<Solution> solutions) {
    if (isEmpty()) {
      return solutions;
    }
    WhenItWas when = WhenItWas.of(graph, solutions);
    Map<String, List<Mandate>> mandates = mandates(solutions);
    return solutions.stream()
        .filter(
            s ->
                mandates.entrySet().stream()
                    .allMatch(acting -> fits(acting.getKey(), acting.getValue(), s, when)))
        .toList();
  }

  private boolean fits(String variable, List<Mandate> mandates, Solution solution, WhenItWas when) {
    Set<Node> named = things(solution);
    return values.getOrDefault(variable, List.of()).stream().anyMatch(named::contains)
        || mandates.stream().anyMatch(m -> named.contains(m.holder()) && when.within(solution, m));
  }

  /** What to say of each solution: "Vladimir Putin: president of Russia". */
  public List<String> capacities(List<Solution> solutions) {
    if (isEmpty()) {
      return solutions.stream().map(s -> "").toList();
    }
    WhenItWas when = WhenItWas.of(graph, solutions);
    List<Mandate> acting =
        mandates(solutions).values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(m -> Titles.shipped().rank(m.office())))
            .toList();
    Map<Solution, List<Mandate>> all = new LinkedHashMap<>();
    solutions.forEach(s -> all.computeIfAbsent(s, solution -> held(solution, acting, when)));
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

  /** By whom countries act in a solution, each with the highest office, which comes first. */
  private static List<Mandate> held(Solution solution, List<Mandate> acting, WhenItWas when) {
    Set<Node> named = things(solution);
    Map<List<Node>, Mandate> held = new LinkedHashMap<>();
    acting.stream()
        .filter(m -> named.contains(m.holder()) && when.within(solution, m))
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
