package org.newsgraph.extractor.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a pattern asks of one node.
 *
 * @param name the name under which the node is bound
 * @param tests all must hold; each holds where one of its atoms does
 * @param edges what it asks of the nodes that belong to it
 */
public record Element(
    Optional<String> name, List<List<Atom>> tests, Times times, List<Edge> edges) {

  /** How often an element may stand in a row. */
  public enum Times {
    ONCE,
    OPTIONAL,
    /** None to six, the fewest that will do. */
    ANY
  }

  public Element {
    Objects.requireNonNull(name);
    Objects.requireNonNull(times);
    tests = tests.stream().map(List::copyOf).toList();
    edges = List.copyOf(edges);
  }

  /** The name under which a node is bound that passed by an atom. */
  Optional<String> binds(Atom atom) {
    boolean own = atom.kind() == Atom.Kind.CLASS && !atom.not();
    return name.or(() -> own ? Optional.of(atom.value()) : Optional.empty());
  }

  Element with(List<Edge> more) {
    return new Element(name, tests, times, more);
  }
}
