package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.NearMisses;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.vocabulary.Ng;

/** The near misses that a change of some tellings touches, worked out anew. */
final class NearMissRevision {
  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final StoredTellings stored;
  private final NearMisses misses;
  private final List<Telling> old;
  private final Set<String> changed;
  private final Map<String, Placed> placed = new TreeMap<>();
  private final Map<String, List<Telling>> placedUnder = new HashMap<>();
  private final List<Triple> gone = new ArrayList<>();
  private final List<Triple> come = new ArrayList<>();

  /**
   * A revision.
   *
   * @param old the tellings that go
   * @param placed those that come, and those that stay and whose events are made anew
   * @param changed the articles of those that go or come
   */
  NearMissRevision(
      DatasetGraph dataset,
      Corrections corrections,
      List<Telling> old,
      List<Placed> placed,
      Set<String> changed) {
    this.dataset = dataset;
    this.ledger = new Ledger(dataset);
    this.stored = new StoredTellings(dataset);
    this.misses = new NearMisses(corrections);
    this.old = old;
    this.changed = changed;
    for (Placed p : placed) {
      this.placed.put(p.telling().name(), p);
      if (changed.contains(p.telling().articleIri())) {
        NearMisses.foundUnder(p.telling())
            .forEach(b -> placedUnder.computeIfAbsent(b, k -> new ArrayList<>()).add(p.telling()));
      }
    }
    placed.stream().filter(p -> misses.isSought(p.telling())).forEach(this::link);
    concerned().values().forEach(this::linkAnew);
  }

  /** The links that go. */
  List<Triple> gone() {
    return gone;
  }

  /** The links that come. */
  List<Triple> come() {
    return come;
  }

  /** What is told without any time, stays, and may be what changes. */
  private Map<String, Telling> concerned() {
    Map<String, Telling> concerned = new TreeMap<>();
    SortedSet<String> blocks = new java.util.TreeSet<>();
    old.forEach(t -> blocks.addAll(NearMisses.concerns(t)));
    placed.values().forEach(p -> blocks.addAll(NearMisses.concerns(p.telling())));
    for (String block : blocks) {
      SortedSet<String> names = ledger.tellings(block, most() + 1);
      if (names.size() <= most()) {
        stored.under(names, changed).stream()
            .filter(t -> !placed.containsKey(t.name()) && misses.isSought(t))
            .forEach(t -> concerned.put(t.name(), t));
      }
    }
    return concerned;
  }

  /** A block with more was crowded and stays so. */
  private int most() {
    return NearMisses.CROWD + old.size();
  }

  private void linkAnew(Telling telling) {
    String event = stored.event(telling);
    dataset.stream(Delta.KNOWLEDGE, NodeFactory.createURI(event), Ng.MAYBE_SAME_AS, Node.ANY)
        .forEach(q -> gone.add(q.asTriple()));
    link(new Placed(telling, event));
  }

  private void link(Placed sought) {
    come.addAll(misses.of(sought, this::found, this::event));
  }

  private Optional<List<Telling>> found(String block) {
    SortedSet<String> names = ledger.tellings(block, most() + 1);
    if (names.size() > most()) {
      return Optional.empty();
    }
    List<Telling> found = new ArrayList<>(stored.under(names, changed));
    found.addAll(placedUnder.getOrDefault(block, List.of()));
    return Optional.of(found).filter(f -> f.size() <= NearMisses.CROWD);
  }

  private String event(Telling telling) {
    return Optional.ofNullable(placed.get(telling.name()))
        .map(Placed::event)
        .orElseGet(() -> stored.event(telling));
  }
}
