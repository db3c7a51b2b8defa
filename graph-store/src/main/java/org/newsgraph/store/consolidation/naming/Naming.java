package org.newsgraph.store.consolidation.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.naming.NameDecision.Join;
import org.newsgraph.store.consolidation.tally.Slice;

/** Which entity stands for which: the decisions on all bearers of names. */
public final class Naming {
  private final SortedMap<String, NameDecision> decisions;

  /** A naming of decisions that were made before, by the IRI that each is on. */
  public Naming(Map<String, NameDecision> decisions) {
    this.decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
  }

  /** Decides on all of them, from what all articles say. */
  public static Naming of(Collection<Slice> slices, Corrections corrections) {
    Map<String, Bearer> bearers = new HashMap<>();
    Map<String, SortedSet<String>> found = new HashMap<>();
    for (Slice slice : slices) {
      Bearer.of(slice).ifPresent(bearer -> bearers.put(slice.subject(), bearer));
    }
    bearers.forEach(
        (iri, bearer) ->
            NameKeys.of(bearer)
                .forEach(k -> found.computeIfAbsent(k, x -> new TreeSet<>()).add(iri)));
    Map<String, NameDecision> decisions = new TreeMap<>();
    for (Slice slice : slices) {
      decisions.put(
          slice.subject(),
          Optional.ofNullable(bearers.get(slice.subject()))
              .map(bearer -> decide(bearer, around(bearer, found, bearers), corrections))
              .orElse(NameDecision.ALONE));
    }
    return new Naming(decisions);
  }

  private static List<Bearer> around(
      Bearer bearer, Map<String, SortedSet<String>> found, Map<String, Bearer> bearers) {
    Set<String> others = new LinkedHashSet<>();
    NameKeys.around(bearer).stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .forEach(others::addAll);
    return others.stream().map(bearers::get).toList();
  }

  /** The keys under which an entity is found by those with names alike. */
  public static SortedSet<String> keys(Slice slice) {
    return Bearer.of(slice).map(NameKeys::of).orElseGet(TreeSet::new);
  }

  private static NameDecision decide(
      Bearer bearer, Collection<Bearer> others, Corrections corrections) {
    return Choice.of(bearer, others, corrections::apart);
  }

  /** The decision on the entity. */
  public NameDecision decision(String iri) {
    return decisions.getOrDefault(iri, NameDecision.ALONE);
  }

  /** The IRI of the one that stands: the end of the chain of joins. */
  public String standing(String iri) {
    String at = iri;
    while (decision(at).join().isPresent()) {
      at = decision(at).join().map(Join::target).orElseThrow();
    }
    return at;
  }

  /** For each one that stands all that are joined to it, itself first. */
  public SortedMap<String, List<String>> families() {
    SortedMap<String, List<String>> families = new TreeMap<>();
    decisions
        .keySet()
        .forEach(iri -> families.computeIfAbsent(standing(iri), s -> new ArrayList<>(List.of(s))));
    decisions.keySet().stream()
        .filter(iri -> !standing(iri).equals(iri))
        .forEach(iri -> families.get(standing(iri)).add(iri));
    return families;
  }
}
