package org.newsgraph.extractor.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a pattern holds, and what it bound.
 *
 * @param behind the node behind the last one
 */
public record Match<N>(N first, N behind, List<Bound<N>> bound) {

  /**
   * A node with a name.
   *
   * @param relation the relation by which it was reached; empty in a row
   * @param by the atom that it passed
   */
  public record Bound<N>(String name, N node, N behind, String relation, Atom by) {}

  public Match {
    bound = List.copyOf(bound);
  }

  /** The first node of a name. */
  public Optional<Bound<N>> one(String name) {
    return all(name).stream().findFirst();
  }

  /** All nodes of a name, in the order of the pattern. */
  public List<Bound<N>> all(String name) {
    return bound.stream().filter(each -> each.name().equals(name)).toList();
  }

  Match<N> and(List<Bound<N>> more, N end) {
    if (more.isEmpty()) {
      return new Match<>(first, end, bound);
    }
    List<Bound<N>> all = new ArrayList<>(bound);
    all.addAll(more);
    return new Match<>(first, end, all);
  }
}
