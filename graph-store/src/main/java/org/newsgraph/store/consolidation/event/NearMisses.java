package org.newsgraph.store.consolidation.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.joining.Likeness;
import org.newsgraph.store.consolidation.joining.SameEvent;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * The near misses of what is told without any time: a handful of events that it may be, were it not
 * for the time. Where more than a few tellings come into question, none is named: what is in the
 * news all the time may be anything.
 */
public final class NearMisses {
  /** In a block of more tellings nobody is looked for. */
  public static final int CROWD = 20;

  private final Corrections corrections;
  private final SameEvent same;

  /** With these corrections. */
  public NearMisses(Corrections corrections) {
    this.corrections = corrections;
    this.same = new SameEvent(corrections);
  }

  /** The blocks under which the telling is found, by whoever has no time, and as having none. */
  public static SortedSet<String> foundUnder(Telling telling) {
    return Blocks.maybe(telling);
  }

  /** The blocks of tellings without time that the telling may concern. */
  public static SortedSet<String> concerns(Telling telling) {
    return Blocks.timeless(telling);
  }

  /** Whether it is told without any time, and people have not said of what. */
  public boolean isSought(Telling telling) {
    return telling.days().isEmpty()
        && telling.reportIris().stream().allMatch(r -> corrections.occasion(r).isEmpty());
  }

  /**
   * The links from an event that is told without any time.
   *
   * @param found the tellings under a block; none where it is crowded
   * @param event the event of a telling
   */
  public List<Triple> of(
      Placed sought,
      Function<String, Optional<List<Telling>>> found,
      Function<Telling, String> event) {
    Map<String, Telling> candidates = new TreeMap<>();
    for (String block : Blocks.maybeOf(sought.telling())) {
      found.apply(block).stream()
          .flatMap(List::stream)
          .filter(t -> same.mayFit(sought.telling(), t))
          .forEach(t -> candidates.put(t.name(), t));
    }
    return candidates.values().stream()
        .sorted(
            Comparator.comparingInt((Telling t) -> -Likeness.of(sought.telling(), t))
                .thenComparing(Telling::name))
        .map(event)
        .distinct()
        .limit(Occurrences.MOST_NAMED)
        .flatMap(other -> Occurrences.maybe(sought.event(), other).stream())
        .toList();
  }

  /** The links among these. */
  public static List<Triple> among(Collection<Placed> placed, Corrections corrections) {
    Map<String, List<Telling>> blocks = new HashMap<>();
    Map<String, String> events = new HashMap<>();
    for (Placed p : placed) {
      events.put(p.telling().name(), p.event());
      foundUnder(p.telling())
          .forEach(b -> blocks.computeIfAbsent(b, k -> new ArrayList<>()).add(p.telling()));
    }
    NearMisses misses = new NearMisses(corrections);
    return placed.stream()
        .filter(p -> misses.isSought(p.telling()))
        .flatMap(
            p ->
                misses
                    .of(
                        p,
                        block ->
                            Optional.of(blocks.getOrDefault(block, List.of()))
                                .filter(b -> b.size() <= CROWD),
                        t -> events.get(t.name()))
                    .stream())
        .toList();
  }
}
