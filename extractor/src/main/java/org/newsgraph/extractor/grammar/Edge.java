package org.newsgraph.extractor.grammar;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * A word in a canonical relation to a predicate.
 *
 * @param steps by which it came about, the one nearest to the word first; none: the parser's arc
 */
public record Edge(Relation relation, Word to, List<Step> steps) {
  public Edge {
    Objects.requireNonNull(relation);
    Objects.requireNonNull(to);
    steps = List.copyOf(steps);
  }

  static Edge of(Relation relation, Word to) {
    return new Edge(relation, to, List.of());
  }

  Edge by(Step step) {
    return steps.contains(step)
        ? this
        : new Edge(relation, to, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  Edge as(Relation other) {
    return new Edge(other, to, steps);
  }

  Edge at(Word other) {
    return new Edge(relation, other, steps);
  }

  public boolean came(Step step) {
    return steps.contains(step);
  }

  /** One edge for each word, the first; in the order in which they come. */
  static List<Edge> distinct(Stream<Edge> edges) {
    TreeMap<Word, Edge> seen = new TreeMap<>();
    return edges.filter(edge -> seen.putIfAbsent(edge.to(), edge) == null).toList();
  }

  static List<Word> words(Collection<Edge> edges) {
    return edges.stream().map(Edge::to).toList();
  }
}
