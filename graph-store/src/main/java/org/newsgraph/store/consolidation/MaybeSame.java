package org.newsgraph.store.consolidation;

import java.util.List;
import java.util.SortedSet;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.Occurrences.Placed;

/** Links events that may be one but for a missing time. */
final class MaybeSame {
  private final SameEvent same;

  MaybeSame(Corrections corrections) {
    this.same = new SameEvent(corrections);
  }

  List<Triple> link(Placed one, Placed other) {
    return same.mayFit(one.telling(), other.telling())
        ? Occurrences.maybe(one.event(), other.event())
        : List.of();
  }

  static SortedSet<String> foundUnder(Telling telling) {
    return Blocks.maybe(telling);
  }

  static SortedSet<String> looksUnder(Telling telling) {
    return Blocks.maybeOf(telling);
  }
}
