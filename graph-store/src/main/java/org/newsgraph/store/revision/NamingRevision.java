package org.newsgraph.store.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.naming.Bearers;
import org.newsgraph.store.consolidation.naming.Family;
import org.newsgraph.store.consolidation.naming.NameDecision;
import org.newsgraph.store.consolidation.naming.NameDecision.Join;
import org.newsgraph.store.consolidation.tally.Contribution.Entry;
import org.newsgraph.store.consolidation.tally.Slice;

/**
 * The names that a change of what articles say of some entities touches, decided anew: those of the
 * changed entities and of all that bear names alike.
 */
final class NamingRevision {
  private final Ledger ledger;
  private final Corrections corrections;
  private final Bearers bearers = new Bearers();
  private final SortedMap<String, Slice> fresh = new TreeMap<>();
  private final Map<String, Slice> stored = new HashMap<>();
  private final Map<String, NameDecision> decidedBefore = new HashMap<>();
  private final SortedMap<String, NameDecision> decided = new TreeMap<>();

  /** For each key the entities that bore it before. */
  private final Map<String, SortedSet<String>> storedBearers = new HashMap<>();

  /** For each key the changed entities that bear it now. */
  private final Map<String, Set<String>> freshBearers = new HashMap<>();

  /**
   * A revision.
   *
   * @param difference for each entity by how much the number of articles behind an entry changes
   * @param judged other entities that are decided anew
   */
  NamingRevision(
      Ledger ledger,
      Corrections corrections,
      SortedMap<String, SortedMap<Entry, Integer>> difference,
      Collection<String> judged) {
    this.ledger = ledger;
    this.corrections = corrections;
    difference.forEach((subject, by) -> fresh.put(subject, before(subject).changed(by)));
    fresh.forEach((subject, slice) -> bearers.keys(slice).forEach(key -> bears(subject, key)));
    SortedSet<String> concerned = concerned();
    concerned.addAll(judged);
    concerned.forEach(this::decide);
  }

  private void bears(String subject, String key) {
    freshBearers.computeIfAbsent(key, k -> new TreeSet<>()).add(subject);
  }

  private Slice before(String subject) {
    return stored.computeIfAbsent(subject, ledger::slice);
  }

  private Slice after(String subject) {
    return fresh.containsKey(subject) ? fresh.get(subject) : before(subject);
  }

  private SortedSet<String> storedBearers(String key) {
    return storedBearers.computeIfAbsent(key, ledger::bearers);
  }

  private SortedSet<String> concerned() {
    SortedSet<String> keys = new TreeSet<>();
    for (String subject : fresh.keySet()) {
      keys.addAll(bearers.around(before(subject)));
      keys.addAll(bearers.around(after(subject)));
    }
    SortedSet<String> concerned = new TreeSet<>(fresh.keySet());
    keys.forEach(key -> concerned.addAll(storedBearers(key)));
    return concerned;
  }

  private void decide(String subject) {
    Slice slice = after(subject);
    SortedSet<String> iris = new TreeSet<>();
    for (String key : bearers.around(slice)) {
      storedBearers(key).stream().filter(o -> !fresh.containsKey(o)).forEach(iris::add);
      iris.addAll(freshBearers.getOrDefault(key, Set.of()));
    }
    List<Slice> others = iris.stream().map(this::after).toList();
    NameDecision now =
        slice.counts().isEmpty() ? NameDecision.ALONE : bearers.decide(slice, others, corrections);
    if (!now.equals(decisionBefore(subject))) {
      decided.put(subject, now);
    }
  }

  private NameDecision decisionBefore(String subject) {
    return decidedBefore.computeIfAbsent(subject, ledger::decision);
  }

  private NameDecision decisionAfter(String subject) {
    return decided.containsKey(subject) ? decided.get(subject) : decisionBefore(subject);
  }

  /** The entity that stood for this one before the change. */
  String standingBefore(String iri) {
    String at = iri;
    while (decisionBefore(at).join().isPresent()) {
      at = decisionBefore(at).join().map(Join::target).orElseThrow();
    }
    return at;
  }

  /** The entity that stands for this one. */
  String standing(String iri) {
    String at = iri;
    while (decisionAfter(at).join().isPresent()) {
      at = decisionAfter(at).join().map(Join::target).orElseThrow();
    }
    return at;
  }

  /** The entities for which another stands than before. */
  SortedSet<String> moved() {
    SortedSet<String> moved = new TreeSet<>();
    for (String subject : decided.keySet()) {
      moved.addAll(descendantsBefore(subject));
      moved.addAll(descendants(subject));
    }
    moved.removeIf(iri -> standingBefore(iri).equals(standing(iri)));
    return moved;
  }

  private Collection<String> descendantsBefore(String root) {
    return closure(root, ledger::joinedTo);
  }

  private Collection<String> descendants(String root) {
    return closure(root, this::joinedTo);
  }

  private static Collection<String> closure(
      String root, java.util.function.Function<String, ? extends Collection<String>> joined) {
    Set<String> all = new LinkedHashSet<>(List.of(root));
    Deque<String> open = new ArrayDeque<>(all);
    while (!open.isEmpty()) {
      for (String next : joined.apply(open.pop())) {
        if (all.add(next)) {
          open.push(next);
        }
      }
    }
    return all;
  }

  private SortedSet<String> joinedTo(String target) {
    SortedSet<String> joined = new TreeSet<>(ledger.joinedTo(target));
    joined.removeIf(decided::containsKey);
    decided.forEach(
        (iri, decision) ->
            decision.join().filter(j -> j.target().equals(target)).ifPresent(j -> joined.add(iri)));
    return joined;
  }

  /** What changes in the ledger and in what the knowledge layer says of entities. */
  Delta delta() {
    Delta delta = new Delta();
    Collection<String> touched = touched();
    delta.replace(
        Delta.KNOWLEDGE,
        triples(touched.stream().map(this::standingBefore), true),
        triples(touched.stream().map(this::standing), false));
    for (String subject : fresh.keySet()) {
      delta.replace(Ledger.GRAPH, Ledger.triples(before(subject)), Ledger.triples(after(subject)));
      delta.replace(
          Ledger.GRAPH,
          Ledger.bearer(subject, bearers.keys(before(subject))),
          Ledger.bearer(subject, bearers.keys(after(subject))));
    }
    decided.forEach(
        (subject, decision) -> {
          delta.remove(Ledger.GRAPH, Ledger.decision(subject, decisionBefore(subject)));
          delta.add(Ledger.GRAPH, Ledger.decision(subject, decision));
        });
    return delta;
  }

  /** The entities of which something changes, with those that stand, or stood, for one of them. */
  private Collection<String> touched() {
    Set<String> touched = new LinkedHashSet<>(fresh.keySet());
    touched.addAll(decided.keySet());
    Deque<String> open = new ArrayDeque<>(moved());
    touched.addAll(open);
    open.addAll(touched);
    while (!open.isEmpty()) {
      String iri = open.pop();
      for (String root : List.of(standingBefore(iri), standing(iri))) {
        if (touched.add(root)) {
          open.push(root);
        }
      }
    }
    return touched;
  }

  private List<Triple> triples(Stream<String> roots, boolean asBefore) {
    return roots
        .distinct()
        .sorted()
        .flatMap(root -> family(root, asBefore).triples().stream())
        .toList();
  }

  private Family family(String root, boolean asBefore) {
    SortedMap<String, Slice> members = new TreeMap<>();
    SortedMap<String, NameDecision> decisions = new TreeMap<>();
    for (String iri : asBefore ? descendantsBefore(root) : descendants(root)) {
      members.put(iri, asBefore ? before(iri) : after(iri));
      decisions.put(iri, asBefore ? decisionBefore(iri) : decisionAfter(iri));
    }
    return new Family(root, members, decisions);
  }
}
