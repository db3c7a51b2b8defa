package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.Particulars;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * Which tellings have something of their own by which they may go elsewhere than others of their
 * shape, as a change leaves it: by what comes or goes also others get or lose it.
 */
final class ParticularRevision {
  private final Ledger ledger;
  private final StoredTellings stored;
  private final Particulars particulars;
  private final Set<String> replaced;
  private final Map<String, Set<String>> fresh = new HashMap<>();
  private final Map<String, Set<String>> gone = new HashMap<>();
  private final Map<String, Set<String>> come = new HashMap<>();
  private final List<Triple> goneTriples = new ArrayList<>();
  private final List<Triple> comeTriples = new ArrayList<>();

  /** With these that go and these that come. */
  ParticularRevision(
      Ledger ledger,
      StoredTellings stored,
      Corrections corrections,
      Collection<Telling> old,
      Collection<Telling> fresh) {
    this.ledger = ledger;
    this.stored = stored;
    this.particulars = new Particulars(corrections);
    this.replaced = old.stream().map(Telling::name).collect(Collectors.toSet());
    fresh.forEach(
        t ->
            Particulars.marks(t)
                .forEach(m -> this.fresh.computeIfAbsent(m, k -> new HashSet<>()).add(t.name())));
    old.stream().filter(this::was).forEach(t -> note(t, gone, goneTriples));
    fresh.stream().filter(this::is).forEach(t -> note(t, come, comeTriples));
    Stream.concat(old.stream(), fresh.stream())
        .flatMap(this::mates)
        .collect(Collectors.toMap(Telling::name, t -> t, (one, other) -> one, TreeMap::new))
        .values()
        .forEach(this::others);
  }

  private static void note(Telling telling, Map<String, Set<String>> by, List<Triple> triples) {
    by.computeIfAbsent(Ledger.shapeOf(telling), s -> new HashSet<>()).add(telling.name());
    triples.add(Ledger.particular(telling));
  }

  private void others(Telling telling) {
    boolean was = was(telling);
    boolean is = is(telling);
    if (was && !is) {
      note(telling, gone, goneTriples);
    }
    if (is && !was) {
      note(telling, come, comeTriples);
    }
  }

  /** Those that stay and tell in the words of this one. */
  private Stream<Telling> mates(Telling telling) {
    return Blocks.words(telling)
        .flatMap(block -> ledger.tellings(block).stream())
        .filter(name -> !replaced.contains(name))
        .flatMap(name -> stored.of(name).stream());
  }

  private boolean was(Telling telling) {
    return ledger.isParticular(telling);
  }

  private boolean is(Telling telling) {
    return particulars.hasAny(telling)
        || Particulars.marks(telling).anyMatch(mark -> isFreshly(mark, telling))
        || mates(telling).anyMatch(other -> !other.name().equals(telling.name()))
        || ledger.tellingsOf(telling.articleIri()).stream()
            .filter(name -> !replaced.contains(name) && !name.equals(telling.name()))
            .flatMap(name -> stored.of(name).stream())
            .anyMatch(other -> other.type().equals(telling.type()));
  }

  private boolean isFreshly(String mark, Telling telling) {
    return fresh.getOrDefault(mark, Set.of()).stream()
        .anyMatch(name -> !name.equals(telling.name()));
  }

  /** Nothing of that shape has anything of its own when the change is made. */
  boolean isPlain(String shape) {
    if (come.containsKey(shape)) {
      return false;
    }
    SortedSet<String> names = ledger.particulars(shape);
    names.removeAll(gone.getOrDefault(shape, Set.of()));
    return names.isEmpty();
  }

  /** What goes from the ledger. */
  List<Triple> gone() {
    return goneTriples;
  }

  /** What comes. */
  List<Triple> come() {
    return comeTriples;
  }
}
