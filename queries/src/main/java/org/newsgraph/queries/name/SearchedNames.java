package org.newsgraph.queries.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Spelling;
import org.newsgraph.queries.graph.Graph;

/**
 * Names that are looked for in a graph which may be too large to read its names into memory, by the
 * letters that stand in them: case is aside, accents are not, for SPARQL does not know them.
 */
record SearchedNames(Graph graph) implements Names {
  private static final int BEGINNING = 4;

  @Override
  public List<Node> find(Parameter parameter, String typed) {
    String wanted = Spelling.folded(typed);
    if (wanted.isEmpty()) {
      throw Name.unknown(parameter, typed, List.of());
    }
    List<Name> spelled = of(parameter, Name.spelled(graph, typed));
    List<Name> found = spelled.isEmpty() ? of(parameter, containing(typed)) : spelled;
    return Stream.<Predicate<Name>>of(n -> n.folded().equals(wanted), n -> n.hasWords(wanted))
        .map(test -> found.stream().filter(test).map(Name::node).distinct().toList())
        .filter(nodes -> !nodes.isEmpty())
        .findFirst()
        .orElseThrow(() -> Name.unknown(parameter, typed, near(parameter, typed)));
  }

  private static List<Name> of(Parameter parameter, List<Name> names) {
    return names.stream().filter(n -> parameter.type().classes().contains(n.type())).toList();
  }

  private List<Name> containing(String typed) {
    Node words = NodeFactory.createLiteralString(typed.strip().toLowerCase(Locale.ROOT));
    return graph.look("names-containing", Map.of("words", List.of(words))).stream()
        .map(Name::of)
        .toList();
  }

  /** Among those that begin alike. */
  private List<String> near(Parameter parameter, String typed) {
    String beginning = typed.strip();
    String first = beginning.substring(0, Math.min(BEGINNING, beginning.length() - 1));
    return Name.near(of(parameter, containing(first)).stream(), Spelling.folded(typed));
  }

  @Override
  public List<Completion> bearers(Parameter parameter, String typed) {
    List<Node> wanted = find(parameter, typed);
    return Name.best(
        graph,
        Stream.concat(Name.spelled(graph, typed).stream(), containing(typed).stream())
            .filter(n -> wanted.contains(n.node())));
  }

  @Override
  public Set<String> types(String name) {
    return Name.types(Name.spelled(graph, name).stream(), Spelling.folded(name));
  }

  @Override
  public List<Completion> complete(String typed, int most) {
    String wanted = Spelling.folded(typed);
    return wanted.isEmpty()
        ? List.of()
        : Name.beginning(graph, containing(typed).stream(), wanted, most);
  }
}
