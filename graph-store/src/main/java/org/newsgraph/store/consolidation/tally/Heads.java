package org.newsgraph.store.consolidation.tally;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Who stands in a relation to a country in which one stands at a time: its head of state, its head
 * of government. A misread sentence does not make a second one.
 */
final class Heads {
  /** The room of keys under which it is counted; these are no data IRIs. */
  static final String ROOM = Ng.NS + "heads-";

  private static final Set<String> RELATIONS =
      Set.of(Ng.HEAD_OF_STATE.getURI(), Ng.HEAD_OF_GOVERNMENT.getURI());

  private final Slice slice;
  private final Weighing weighing;

  private Heads(Slice slice) {
    this.slice = slice;
    this.weighing = new Weighing(slice);
  }

  /** Whether one at a time stands in that relation. */
  static boolean hasOne(String relation) {
    return RELATIONS.contains(relation);
  }

  static List<Triple> of(Slice slice) {
    Heads heads = new Heads(slice);
    return slice.first(Kind.WHAT).map(what -> heads.triples(what.split(" ", -1))).orElse(List.of());
  }

  private List<Triple> triples(String[] what) {
    return weighing.holders().stream()
        .filter(this::stands)
        .map(
            head ->
                Triple.create(
                    NodeFactory.createURI(head),
                    NodeFactory.createURI(what[0]),
                    NodeFactory.createURI(what[1])))
        .toList();
  }

  private boolean stands(String head) {
    return days(Kind.CONTESTED, head).findFirst().isEmpty()
        && weighing.days(head).last().compareTo(last(Kind.FORMER, head)) >= 0
        && !weighing.isOutweighed(head);
  }

  private String last(Kind kind, String head) {
    return days(kind, head).max(String::compareTo).orElse("");
  }

  private Stream<String> days(Kind kind, String head) {
    return slice.values(kind).stream()
        .filter(value -> value.startsWith(head + " "))
        .map(value -> value.substring(head.length() + 1));
  }
}
