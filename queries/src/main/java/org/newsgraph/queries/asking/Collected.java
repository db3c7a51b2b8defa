package org.newsgraph.queries.asking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/**
 * Keeps to what articles of some collections tell.
 *
 * @param names of the collections; none stand for all
 */
public record Collected(Graph graph, Set<String> names) {
  private static final String BETWEEN = ";";
  private static final String DOUBLED = ";;";
  private static final String HIDDEN = "\u0001";
  private static final List<String> KEYS = List.of("report", "claim", "article");

  /** Copies the names. */
  public Collected {
    names = Set.copyOf(names);
  }

  /** Returns the names that somebody typed, with ; between; two of them are one in a name. */
  public static List<String> names(String typed) {
    return Stream.of(typed.replace(DOUBLED, HIDDEN).split(BETWEEN, -1))
        .map(name -> name.replace(HIDDEN, BETWEEN).strip())
        .filter(name -> !name.isEmpty() && !name.equals("any"))
        .distinct()
        .toList();
  }

  /** Returns the solutions of whose events, offices, reports, claims or articles they tell. */
  public List<Solution> kept(List<Solution> solutions) {
    if (names.isEmpty()) {
      return solutions;
    }
    Map<String, Set<String>> events = articles(solutions, "event", "articles-of-events");
    Map<String, Set<String>> tenures = articles(solutions, "tenure", "evidence-of-tenures");
    Set<String> all = new HashSet<>();
    solutions.forEach(s -> all.addAll(named(s)));
    events.values().forEach(all::addAll);
    tenures.values().forEach(all::addAll);
    Set<String> held = held(all);
    return solutions.stream()
        .filter(
            s ->
                Stream.of(named(s).stream(), of(events, s, "event"), of(tenures, s, "tenure"))
                    .flatMap(articles -> articles)
                    .anyMatch(held::contains))
        .toList();
  }

  /**
   * Returns those of these events of which they tell, or those of these articles that they hold.
   */
  public List<String> kept(String kind, List<String> iris) {
    if (names.isEmpty()) {
      return iris;
    }
    if (kind.equals("article")) {
      Set<String> held = held(Set.copyOf(iris));
      return iris.stream().filter(held::contains).toList();
    }
    Map<String, Set<String>> told = told("articles-of-events", "event", nodes(iris));
    Set<String> held =
        held(told.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    return iris.stream()
        .filter(iri -> told.getOrDefault(iri, Set.of()).stream().anyMatch(held::contains))
        .toList();
  }

  private static Stream<String> of(
      Map<String, Set<String>> articles, Solution solution, String variable) {
    return iris(solution, variable).flatMap(iri -> articles.getOrDefault(iri, Set.of()).stream());
  }

  private Map<String, Set<String>> articles(
      List<Solution> solutions, String variable, String lookup) {
    List<Node> things =
        nodes(solutions.stream().flatMap(s -> iris(s, variable)).distinct().toList());
    return things.isEmpty()
        ? Map.of()
        : told(lookup, lookup.startsWith("evidence") ? "key" : variable, things);
  }

  private Map<String, Set<String>> told(String lookup, String variable, List<Node> things) {
    return graph.look(lookup, Map.of(variable, things)).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text(variable),
                Collectors.mapping(row -> row.text("article"), Collectors.toSet())));
  }

  /** The articles that a solution names itself; reports and claims carry their article's name. */
  private static Set<String> named(Solution solution) {
    return KEYS.stream()
        .flatMap(key -> iris(solution, key))
        .map(iri -> iri.replaceFirst("#.*", ""))
        .collect(Collectors.toSet());
  }

  /** One variable, or the plural of it, which holds several with spaces between. */
  private static Stream<String> iris(Solution solution, String variable) {
    return Stream.of(variable, variable + "s")
        .flatMap(v -> Stream.of(solution.text(v).split(" ", -1)))
        .filter(iri -> !iri.isEmpty());
  }

  private Set<String> held(Set<String> articles) {
    List<Node> nodes = nodes(articles.stream().sorted().toList());
    return nodes.isEmpty()
        ? Set.of()
        : graph.look("collections-of-articles", Map.of("article", nodes)).stream()
            .filter(row -> names.contains(row.text("collection")))
            .map(row -> row.text("article"))
            .collect(Collectors.toSet());
  }

  static List<Node> nodes(List<String> iris) {
    return iris.stream().map(NodeFactory::createURI).toList();
  }
}
