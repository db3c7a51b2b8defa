package org.newsgraph.store.consolidation.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * Gathers tellings into events: complete linkage in a canonical order, so that the outcome depends
 * on the tellings alone and not on the order in which they arrive. What would fit equally well into
 * several events stays apart.
 */
public final class Clustering {
  private final Corrections corrections;
  private final SameEvent same;
  private final Set<Cluster> clusters = new LinkedHashSet<>();
  private final Map<String, List<Cluster>> blocks = new HashMap<>();

  private Clustering(Corrections corrections) {
    this.corrections = corrections;
    this.same = new SameEvent(corrections);
  }

  public static List<Cluster> of(Collection<Telling> tellings, Corrections corrections) {
    Clustering clustering = new Clustering(corrections);
    tellings.stream().sorted(Telling.ORDER).forEach(clustering::place);
    clustering.settle();
    return clustering.corrected();
  }

  private void place(Telling telling) {
    Set<String> keys = Blocks.joining(telling, corrections);
    List<Cluster> fitting = united(likest(telling, keys));
    Cluster home;
    if (fitting.size() == 1) {
      home = fitting.get(0);
      home.add(telling, same);
    } else {
      home = new Cluster(telling, fitting);
      clusters.add(home);
    }
    file(home, keys);
  }

  private void file(Cluster home, Set<String> keys) {
    boolean isNew = home.tellings().size() == 1;
    for (String key : keys) {
      List<Cluster> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
      if (isNew || !block.contains(home)) {
        block.add(home);
      }
    }
  }

  /** What one telling fits equally well is one event, where all of it goes together. */
  private List<Cluster> united(List<Cluster> fitting) {
    if (fitting.size() < 2 || !allAgree(fitting)) {
      return fitting;
    }
    Cluster first = fitting.get(0);
    fitting.subList(1, fitting.size()).forEach(other -> unite(other, first));
    return List.of(first);
  }

  private void unite(Cluster other, Cluster first) {
    other.tellings().forEach(t -> move(t, other, first));
    other.uniteWith(first);
    clusters.remove(other);
  }

  /**
   * What was put down before that with which it goes: an event joins the only other that it goes
   * with, or several that all go with each other, as often as there are such.
   */
  private void settle() {
    Set<Cluster> open = new LinkedHashSet<>(clusters);
    while (!open.isEmpty()) {
      Set<Cluster> changed = new LinkedHashSet<>();
      open.stream().sorted(Cluster.ORDER).forEach(cluster -> settle(cluster, changed));
      open.clear();
      changed.stream()
          .filter(clusters::contains)
          .forEach(
              cluster -> {
                open.add(cluster);
                open.addAll(near(cluster));
              });
    }
  }

  private void settle(Cluster cluster, Set<Cluster> changed) {
    if (!clusters.contains(cluster)) {
      return;
    }
    partner(cluster)
        .ifPresent(
            other -> {
              Cluster first = Cluster.ORDER.compare(other, cluster) < 0 ? other : cluster;
              unite(first == other ? cluster : other, first);
              first.settle();
              changed.add(first);
            });
  }

  /**
   * The only one that it goes with; or the first of several that all go with each other, where
   * those that were left apart between others do not count.
   */
  private Optional<Cluster> partner(Cluster cluster) {
    List<Cluster> others = together(cluster);
    if (others.size() == 1) {
      return others.stream().filter(this::isPlain).findFirst();
    }
    List<Cluster> plain = others.stream().filter(o -> o.rivals().isEmpty()).toList();
    return allGoTogether(plain) ? plain.stream().min(Cluster.ORDER) : likest(cluster, plain);
  }

  /**
   * What was left apart between several asks again which it is most like, now that all are there.
   */
  private static Optional<Cluster> likest(Cluster cluster, List<Cluster> others) {
    if (cluster.rivals().isEmpty() || cluster.tellings().size() > 1) {
      return Optional.empty();
    }
    List<Cluster> likest = likest(cluster.surest(), others);
    return likest.size() == 1 ? likest.stream().findFirst() : Optional.empty();
  }

  private boolean allGoTogether(List<Cluster> some) {
    return IntStream.range(0, some.size())
        .allMatch(
            i ->
                some.subList(i + 1, some.size()).stream()
                    .allMatch(o -> o.goesWith(some.get(i), same)));
  }

  /** It was not left apart for having fitted several, or now goes with one alone. */
  private boolean isPlain(Cluster cluster) {
    return cluster.rivals().isEmpty() || together(cluster).size() == 1;
  }

  private List<Cluster> together(Cluster cluster) {
    return near(cluster).stream()
        .filter(other -> cluster.isOfSeveralWith(other) && cluster.goesWith(other, same))
        .toList();
  }

  private Set<Cluster> near(Cluster cluster) {
    Set<Cluster> near = new LinkedHashSet<>();
    cluster.tellings().stream()
        .flatMap(t -> Blocks.joining(t, corrections).stream())
        .distinct()
        .forEach(key -> near.addAll(blocks.getOrDefault(key, List.of())));
    near.remove(cluster);
    return near;
  }

  private boolean allAgree(List<Cluster> fitting) {
    for (int i = 0; i < fitting.size(); i++) {
      for (int j = i + 1; j < fitting.size(); j++) {
        if (!fitting.get(i).agrees(fitting.get(j), same)) {
          return false;
        }
      }
    }
    return true;
  }

  private void move(Telling telling, Cluster from, Cluster to) {
    to.add(telling, same);
    Set<String> keys = Blocks.joining(telling, corrections);
    keys.forEach(key -> blocks.get(key).remove(from));
    file(to, keys);
  }

  /** The clusters that take the telling, and of these the ones that are most like it. */
  private List<Cluster> likest(Telling telling, Set<String> keys) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    keys.forEach(key -> candidates.addAll(blocks.getOrDefault(key, List.of())));
    List<Cluster> copied = candidates.stream().filter(c -> c.hasWordsOf(telling, same)).toList();
    if (copied.size() == 1) {
      return copied;
    }
    return likest(telling, candidates.stream().filter(c -> c.takes(telling, same)).toList());
  }

  private static List<Cluster> likest(Telling telling, List<Cluster> fitting) {
    TreeMap<Integer, List<Cluster>> byLikeness = new TreeMap<>();
    for (Cluster cluster : fitting) {
      byLikeness.computeIfAbsent(cluster.likeness(telling), l -> new ArrayList<>()).add(cluster);
    }
    return byLikeness.isEmpty()
        ? List.of()
        : Freshest.of(byLikeness.lastEntry().getValue(), telling);
  }

  /** Joins what people have joined. */
  private List<Cluster> corrected() {
    Map<String, Cluster> named = new TreeMap<>();
    for (Cluster cluster : List.copyOf(clusters)) {
      cluster.votes().stream()
          .flatMap(v -> corrections.occasion(v.report().iri()).stream())
          .map(name -> cluster.type() + " " + name)
          .distinct()
          .forEach(name -> join(named, name, cluster));
    }
    return List.copyOf(clusters);
  }

  private void join(Map<String, Cluster> named, String name, Cluster cluster) {
    Cluster first = named.putIfAbsent(name, cluster);
    if (first != null && first != cluster && clusters.contains(cluster)) {
      first.swallow(cluster);
      cluster.uniteWith(first);
      clusters.remove(cluster);
      named.replaceAll((n, c) -> c == cluster ? first : c);
    }
  }
}
