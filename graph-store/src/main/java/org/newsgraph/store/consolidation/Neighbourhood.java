package org.newsgraph.store.consolidation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.NearMisses;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.joining.SameEvent;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * What a change among tellings can reach: the tellings that fit with a changed one, those that fit
 * with these, and so on. Tellings of one shape reach the same, so each shape is looked at once.
 */
public final class Neighbourhood {
  private final Corrections corrections;
  private final SameEvent same;
  private final Function<String, List<Telling>> unchanged;
  private final Map<String, Map<String, List<Telling>>> blocks = new HashMap<>();

  /** Tellings of one shape under one block that were reached: nothing more is to be found there. */
  private final Set<List<Telling>> done = Collections.newSetFromMap(new IdentityHashMap<>());

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

  /** The blocks under which all tellings of its shape must be found. */
  public static Stream<String> blocks(Telling telling) {
    return Stream.concat(Blocks.ofShape(telling).stream(), NearMisses.foundUnder(telling).stream())
        .distinct();
  }

  /** The unchanged tellings that a change of these can reach. */
  public List<Telling> around(Collection<Telling> changed) {
    Map<String, Telling> reached = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    Deque<Telling> open = new ArrayDeque<>(changed);
    while (!open.isEmpty()) {
      Telling telling = open.pop();
      boolean unseen = seen.add(telling.shape()) || !occasions(telling).isEmpty();
      Stream.concat(unseen ? neighbours(telling) : Stream.of(), toldAlike(telling))
          .filter(n -> reached.putIfAbsent(n.name(), n) == null)
          .forEach(open::push);
    }
    return List.copyOf(reached.values());
  }

  private Stream<Telling> neighbours(Telling telling) {
    return Blocks.joining(telling, corrections).stream()
        .flatMap(block -> byShape(block).values().stream())
        .filter(alike -> !done.contains(alike) && reaches(telling, alike))
        .peek(done::add)
        .flatMap(List::stream);
  }

  private Stream<Telling> toldAlike(Telling telling) {
    return Blocks.words(telling)
        .flatMap(block -> byShape(block).values().stream())
        .flatMap(List::stream);
  }

  private Map<String, List<Telling>> byShape(String block) {
    return blocks.computeIfAbsent(
        block,
        b ->
            unchanged.apply(b).stream()
                .collect(
                    Collectors.groupingBy(
                        Telling::shape, LinkedHashMap::new, Collectors.toList())));
  }

  private boolean reaches(Telling telling, List<Telling> alike) {
    return same.mayReach(telling, alike.get(0)) || areJoinedByPeople(telling, alike);
  }

  private boolean areJoinedByPeople(Telling telling, List<Telling> alike) {
    List<String> names = occasions(telling);
    return !names.isEmpty()
        && alike.stream()
            .filter(other -> telling.type().equals(other.type()))
            .anyMatch(other -> occasions(other).stream().anyMatch(names::contains));
  }

  private List<String> occasions(Telling telling) {
    return telling.reports().stream()
        .map(r -> corrections.occasion(r.iri()))
        .flatMap(Optional::stream)
        .toList();
  }
}
