package org.newsgraph.store.consolidation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.MaybeSame;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.joining.SameEvent;
import org.newsgraph.store.consolidation.joining.Telling;

/**
 * What a change among tellings can reach: the tellings that fit with a changed one, those that fit
 * with these, and so on.
 */
public final class Neighbourhood {
  private final Corrections corrections;
  private final SameEvent same;
  private final Function<String, List<Telling>> unchanged;

  /**
   * A neighbourhood within a store.
   *
   * @param unchanged the unchanged tellings that are found under a block
   */
  public Neighbourhood(Corrections corrections, Function<String, List<Telling>> unchanged) {
    this.corrections = corrections;
    this.same = new SameEvent(corrections);
    this.unchanged = unchanged;
  }

  /** All blocks under which the telling must be found. */
  public static Stream<String> blocks(Telling telling, Corrections corrections) {
    return Stream.concat(
        Blocks.joining(telling, corrections).stream(), MaybeSame.foundUnder(telling).stream());
  }

  /** The unchanged tellings that a change of these can reach. */
  public List<Telling> around(Collection<Telling> changed) {
    Map<String, Telling> reached = new TreeMap<>();
    Deque<Telling> open = new ArrayDeque<>(changed);
    while (!open.isEmpty()) {
      for (Telling neighbour : neighbours(open.pop())) {
        if (reached.putIfAbsent(neighbour.name(), neighbour) == null) {
          open.push(neighbour);
        }
      }
    }
    return List.copyOf(reached.values());
  }

  private List<Telling> neighbours(Telling telling) {
    return Blocks.joining(telling, corrections).stream()
        .flatMap(block -> unchanged.apply(block).stream())
        .filter(other -> same.fits(telling, other) || joinedByPeople(telling, other))
        .toList();
  }

  private boolean joinedByPeople(Telling one, Telling other) {
    List<String> names = occasions(one);
    return !names.isEmpty()
        && one.type().equals(other.type())
        && occasions(other).stream().anyMatch(names::contains);
  }

  private List<String> occasions(Telling telling) {
    return telling.reports().stream()
        .map(r -> corrections.occasion(r.iri()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The links between events that may be one but for a missing time: among the given ones, and from
   * these to others.
   *
   * @param event the event of an unchanged telling that is not among the given ones
   */
  public List<Triple> maybes(Occurrences given, Function<Telling, String> event) {
    List<Placed> placed = given.placed().toList();
    Map<String, Placed> here = new HashMap<>();
    placed.forEach(p -> here.put(p.telling().name(), p));
    List<Triple> links = new ArrayList<>(MaybeSame.among(placed, corrections));
    MaybeSame maybe = new MaybeSame(corrections);
    for (Placed one : placed) {
      MaybeSame.looksUnder(one.telling()).stream()
          .flatMap(block -> unchanged.apply(block).stream())
          .filter(other -> !here.containsKey(other.name()))
          .filter(other -> maybe.holds(one.telling(), other))
          .forEach(other -> links.addAll(Occurrences.maybe(one.event(), event.apply(other))));
    }
    return links;
  }
}
