package org.newsgraph.queries.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Spelling;
import org.newsgraph.queries.index.FoundName;
import org.newsgraph.queries.index.NewsIndex;

/** Names found by an index. */
record IndexedNames(NewsIndex index) implements Names {
  private static final int MOST = 500;
  private static final int MOST_TYPED = 20;
  private static final int RANKED = 60;
  private static final int MOST_NEAR = 5;

  @Override
  public List<Node> find(Parameter parameter, String typed) {
    return found(parameter, typed).stream()
        .map(FoundName::iri)
        .distinct()
        .sorted()
        .map(NodeFactory::createURI)
        .toList();
  }

  private List<FoundName> found(Parameter parameter, String typed) {
    String wanted = Spelling.folded(typed);
    List<String> types = parameter.type().classes();
    List<FoundName> found = index.called(wanted, types, MOST);
    if (found.isEmpty()) {
      found = index.withWords(wanted, types, MOST);
    }
    if (found.isEmpty()) {
      throw Name.unknown(parameter, typed, near(wanted, types));
    }
    return found;
  }

  @Override
  public List<Completion> bearers(Parameter parameter, String typed) {
    return found(parameter, typed).stream()
        .map(IndexedNames::completion)
        .distinct()
        .sorted(Completion.BEST_FIRST)
        .toList();
  }

  @Override
  public Set<String> types(String name) {
    return index.called(Spelling.folded(name), List.of(), MOST_TYPED).stream()
        .map(FoundName::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Completion completion(FoundName name) {
    return new Completion(name.iri(), name.label(), name.type(), name.articles(), name.events());
  }

  private List<String> near(String wanted, List<String> types) {
    return index.near(wanted, types).stream()
        .map(FoundName::label)
        .distinct()
        .sorted(Comparator.comparingInt((String l) -> Name.distance(wanted, Spelling.folded(l))))
        .limit(MOST_NEAR)
        .toList();
  }

  @Override
  public List<Completion> complete(String typed, int most) {
    String wanted = Spelling.folded(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return index.beginning(wanted, Math.max(most, RANKED)).stream()
        .map(IndexedNames::completion)
        .sorted(Completion.BEST_FIRST)
        .limit(most)
        .toList();
  }
}
