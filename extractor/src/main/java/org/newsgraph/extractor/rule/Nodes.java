package org.newsgraph.extractor.rule;

import java.util.List;

/**
 * What patterns are matched over: the words of a sentence, or its predicates with their arguments.
 *
 * @param <N> a node; behind the last one of a row stands a node of which nothing holds
 */
public interface Nodes<N> {

  /** Whether an atom holds of a node, its {@code not} left aside. */
  boolean is(N node, Atom atom);

  /** The node behind the words of which an atom holds: the next one, or behind a longer name. */
  N behind(N node, Atom atom);

  /**
   * The nodes in a relation to a match, nearest first.
   *
   * @param first its first node
   * @param behind the node behind its last one
   */
  List<N> edges(N first, N behind, String relation);
}
