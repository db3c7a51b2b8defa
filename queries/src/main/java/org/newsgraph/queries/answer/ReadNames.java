package org.newsgraph.queries.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
 * The names of all entities of a graph, as people type them: case, accents and spaces aside.
 *
 * <p>A name that is spelled as the graph spells it is found by the graph's own index. For all else
 * the names are read into memory once and kept for a while, longer where reading them took longer.
 */
final class ReadNames implements Names {
  private static final int RANKED = 400;
  private static final int KEPT_FOR = 20;
  private static final Duration KEPT_AT_LEAST = Duration.ofSeconds(5);

  private final Graph graph;
  private final Clock clock;
  private List<Name> names = List.of();
  private Instant old = Instant.MIN;

  /** Reads the names of this graph when they are asked for. */
  ReadNames(Graph graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  @Override
  public List<Node> find(Parameter parameter, String typed) {
    String wanted = Spelling.folded(typed);
    List<Node> found = matching(parameter, spelled(typed), n -> n.folded().equals(wanted));
    if (found.isEmpty()) {
      found = matching(parameter, all(), n -> n.folded().equals(wanted));
    }
    if (found.isEmpty()) {
      found = matching(parameter, all(), n -> n.hasWords(wanted));
    }
    if (found.isEmpty()) {
      throw Names.unknown(parameter, typed, near(parameter, wanted));
    }
    return found;
  }

  private static List<Node> matching(Parameter parameter, List<Name> names, Predicate<Name> test) {
    return names.stream()
        .filter(n -> parameter.type().classes().contains(n.type()))
        .filter(test)
        .map(Name::node)
        .distinct()
        .toList();
  }

  private List<Name> spelled(String typed) {
    String upper = typed.toUpperCase(Locale.ROOT);
    List<Node> spellings =
        Stream.of(typed, Spelling.capitals(typed), upper)
            .distinct()
            .map(NodeFactory::createLiteralString)
            .toList();
    return graph.look("names-spelled", Map.of("name", spellings)).stream().map(Name::of).toList();
  }

  private List<String> near(Parameter parameter, String wanted) {
    return all().stream()
        .filter(n -> parameter.type().classes().contains(n.type()))
        .filter(n -> n.distance(wanted) <= Math.max(2, wanted.length() / 2))
        .sorted(Comparator.comparingInt((Name n) -> n.distance(wanted)).thenComparing(Name::label))
        .map(Name::label)
        .distinct()
        .limit(5)
        .toList();
  }

  @Override
  public List<Completion> bearers(Parameter parameter, String typed) {
    Set<Node> wanted = Set.copyOf(find(parameter, typed));
    Map<Node, Name> found = new LinkedHashMap<>();
    all().stream()
        .filter(n -> wanted.contains(n.node()))
        .forEach(n -> found.putIfAbsent(n.node(), n));
    return Name.counted(graph, List.copyOf(found.values())).stream()
        .sorted(Completion.BEST_FIRST)
        .toList();
  }

  @Override
  public Set<String> types(String name) {
    String wanted = Spelling.folded(name);
    return all().stream()
        .filter(n -> n.folded().equals(wanted))
        .map(Name::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Completion> complete(String typed, int most) {
    String wanted = Spelling.folded(typed);
    Map<Node, Name> found = new LinkedHashMap<>();
    all().stream()
        .filter(n -> !wanted.isEmpty() && n.hasWord(wanted))
        .sorted(Comparator.comparing((Name n) -> !n.folded().startsWith(wanted)))
        .forEach(n -> found.putIfAbsent(n.node(), n));
    List<Name> some = found.values().stream().limit(RANKED).toList();
    List<Completion> ranked = new ArrayList<>(Name.counted(graph, some));
    ranked.sort(Completion.BEST_FIRST);
    return List.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
  }

  private synchronized List<Name> all() {
    Instant now = clock.instant();
    if (!now.isBefore(old)) {
      names = graph.look("names", Map.of()).stream().map(Name::of).toList();
      Instant read = clock.instant();
      Duration kept = Duration.between(now, read).multipliedBy(KEPT_FOR);
      old = read.plus(kept.compareTo(KEPT_AT_LEAST) > 0 ? kept : KEPT_AT_LEAST);
    }
    return names;
  }
}
