package org.newsgraph.queries.name;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Spelling;
import org.newsgraph.queries.graph.Graph;

/**
 * The names of all entities of a graph, as people type them: case, accents and spaces aside.
 *
 * <p>A name that is spelled as the graph spells it is found by the graph's own index. For all else
 * the names are read into memory once and kept for a while, longer where reading them took longer.
 */
final class ReadNames implements Names {
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
    List<Node> found =
        matching(parameter, Name.spelled(graph, typed), n -> n.folded().equals(wanted));
    if (found.isEmpty()) {
      found = matching(parameter, all(), n -> n.folded().equals(wanted));
    }
    if (found.isEmpty()) {
      found = matching(parameter, all(), n -> n.hasWords(wanted));
    }
    if (found.isEmpty()) {
      throw Name.unknown(parameter, typed, near(parameter, wanted));
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

  private List<String> near(Parameter parameter, String wanted) {
    return Name.near(
        all().stream().filter(n -> parameter.type().classes().contains(n.type())), wanted);
  }

  @Override
  public List<Completion> bearers(Parameter parameter, String typed) {
    Set<Node> wanted = Set.copyOf(find(parameter, typed));
    return Name.best(graph, all().stream().filter(n -> wanted.contains(n.node())));
  }

  @Override
  public Set<String> types(String name) {
    return Name.types(all().stream(), Spelling.folded(name));
  }

  @Override
  public List<Completion> complete(String typed, int most) {
    String wanted = Spelling.folded(typed);
    return wanted.isEmpty() ? List.of() : Name.beginning(graph, all().stream(), wanted, most);
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
