package org.newsgraph.store.consolidation.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    Bearers bearers = new Bearers();
    Map<String, List<Slice>> found = new HashMap<>();
    for (Slice slice : slices) {
      bearers.keys(slice).forEach(k -> found.computeIfAbsent(k, x -> new ArrayList<>()).add(slice));
    }
    Map<String, NameDecision> decisions = new TreeMap<>();
    for (Slice slice : slices) {
      Set<Slice> others = Collections.newSetFromMap(new IdentityHashMap<>());
      bearers.around(slice).forEach(k -> others.addAll(found.getOrDefault(k, List.of())));
      decisions.put(slice.subject(), bearers.decide(slice, others, corrections));
    }
    return new Naming(decisions);
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
