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

  /**
   * What a pattern asks of the nodes that stand in a relation to another.
   *
   * @param relations one of these; none: the node itself
   * @param least how many nodes must be there; 0: whoever is there is bound
   * @param not whether there must be none
   */
  public record Edge(String written, List<String> relations, Element to, int least, boolean not) {
    public Edge {
      Objects.requireNonNull(written);
      Objects.requireNonNull(to);
      relations = List.copyOf(relations);
    }

    Edge required() {
      return new Edge(written, relations, to, Math.max(1, least), not);
    }
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
