package org.newsgraph.queries.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Spelling;

/**
 * Names that are looked for in a graph which may be too large to read its names into memory, by the
 * letters that stand in them: case is aside, accents are not, for SPARQL does not know them.
 */
record SearchedNames(Graph graph) implements Names {
  private static final int RANKED = 400;
  private static final int BEGINNING = 4;
  private static final int MOST_NEAR = 5;

  @Override
  public List<Node> find(Parameter parameter, String typed) {
    String wanted = Spelling.folded(typed);
    if (wanted.isEmpty()) {
      throw Names.unknown(parameter, typed, List.of());
    }
    List<Name> spelled = of(parameter, spelled(typed));
    List<Name> found = spelled.isEmpty() ? of(parameter, containing(typed)) : spelled;
    return Stream.<Predicate<Name>>of(n -> n.folded().equals(wanted), n -> n.hasWords(wanted))
        .map(test -> found.stream().filter(test).map(Name::node).distinct().toList())
        .filter(nodes -> !nodes.isEmpty())
        .findFirst()
        .orElseThrow(() -> Names.unknown(parameter, typed, near(parameter, typed)));
  }

  private static List<Name> of(Parameter parameter, List<Name> names) {
    return names.stream().filter(n -> parameter.type().classes().contains(n.type())).toList();
  }

  /** What the graph's own index finds at once. */
  private List<Name> spelled(String typed) {
    List<Node> spellings =
        Stream.of(typed, Spelling.capitals(typed), typed.toUpperCase(Locale.ROOT))
            .distinct()
            .map(NodeFactory::createLiteralString)
            .toList();
    return names("names-spelled", "name", spellings);
  }

  private List<Name> containing(String typed) {
    Node words = NodeFactory.createLiteralString(typed.strip().toLowerCase(Locale.ROOT));
    return names("names-containing", "words", List.of(words));
  }

  private List<Name> names(String lookup, String variable, List<Node> values) {
    return graph.look(lookup, Map.of(variable, values)).stream().map(Name::of).toList();
  }

  /** Among those that begin alike. */
  private List<String> near(Parameter parameter, String typed) {
    String wanted = Spelling.folded(typed);
    String beginning = typed.strip();
    return of(
            parameter,
            containing(beginning.substring(0, Math.min(BEGINNING, beginning.length() - 1))))
        .stream()
        .filter(n -> n.distance(wanted) <= Math.max(2, wanted.length() / 2))
        .sorted(Comparator.comparingInt((Name n) -> n.distance(wanted)).thenComparing(Name::label))
        .map(Name::label)
        .distinct()
        .limit(MOST_NEAR)
        .toList();
  }

  @Override
  public List<Completion> bearers(Parameter parameter, String typed) {
    List<Node> wanted = find(parameter, typed);
    Map<Node, Name> found = new LinkedHashMap<>();
    Stream.concat(spelled(typed).stream(), containing(typed).stream())
        .filter(n -> wanted.contains(n.node()))
        .forEach(n -> found.putIfAbsent(n.node(), n));
    return Name.counted(graph, List.copyOf(found.values())).stream()
        .sorted(Completion.BEST_FIRST)
        .toList();
  }

  @Override
  public Set<String> types(String name) {
    String wanted = Spelling.folded(name);
    return spelled(name).stream()
        .filter(n -> n.folded().equals(wanted))
        .map(Name::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Completion> complete(String typed, int most) {
    String wanted = Spelling.folded(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<Node, Name> found = new LinkedHashMap<>();
    containing(typed).stream()
        .filter(n -> n.hasWord(wanted))
        .sorted(Comparator.comparing((Name n) -> !n.folded().startsWith(wanted)))
        .forEach(n -> found.putIfAbsent(n.node(), n));
    List<Name> some = found.values().stream().limit(RANKED).toList();
    return Name.counted(graph, some).stream().sorted(Completion.BEST_FIRST).limit(most).toList();
  }
}
