package org.newsgraph.store.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.Occurrences.Placed;

/** Links events that may be one but for a missing time. */
final class MaybeSame {
  private final SameEvent same;

  MaybeSame(Corrections corrections) {
    this.same = new SameEvent(corrections);
  }

  boolean holds(Telling one, Telling other) {
    return same.mayFit(one, other);
  }

  static SortedSet<String> foundUnder(Telling telling) {
    return Blocks.maybe(telling);
  }

  static SortedSet<String> looksUnder(Telling telling) {
    return Blocks.maybeOf(telling);
  }

  /** The links among these. */
  static List<Triple> among(Collection<Placed> placed, Corrections corrections) {
    MaybeSame maybe = new MaybeSame(corrections);
    Map<String, List<Placed>> blocks = new HashMap<>();
    for (Placed p : placed) {
      foundUnder(p.telling())
          .forEach(b -> blocks.computeIfAbsent(b, k -> new ArrayList<>()).add(p));
    }
    List<Triple> links = new ArrayList<>();
    for (Placed one : placed) {
      looksUnder(one.telling()).stream()
          .flatMap(block -> blocks.getOrDefault(block, List.of()).stream())
          .filter(other -> maybe.holds(one.telling(), other.telling()))
          .forEach(other -> links.addAll(Occurrences.maybe(one.event(), other.event())));
    }
    return links;
  }
}
