package org.newsgraph.store.consolidation.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.joining.SameEvent;
import org.newsgraph.store.consolidation.joining.Telling;

/** Links events that may be one but for a missing time. */
public final class MaybeSame {
  private final SameEvent same;

  public MaybeSame(Corrections corrections) {
    this.same = new SameEvent(corrections);
  }

  public boolean holds(Telling one, Telling other) {
    return same.mayFit(one, other);
  }

  public static SortedSet<String> foundUnder(Telling telling) {
    return Blocks.maybe(telling);
  }

  public static SortedSet<String> looksUnder(Telling telling) {
    return Blocks.maybeOf(telling);
  }

  /** The links among these. */
  public static List<Triple> among(Collection<Placed> placed, Corrections corrections) {
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
