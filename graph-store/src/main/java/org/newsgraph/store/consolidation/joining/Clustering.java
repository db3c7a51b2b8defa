package org.newsgraph.store.consolidation.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * Gathers tellings into events: complete linkage in a canonical order, so that the outcome depends
 * on the tellings alone and not on the order in which they arrive. What would fit equally well into
 * several events stays apart.
 */
public final class Clustering {
  /** The blocks of so many tellings are kept; of more they are worked out again. */
  private static final int KEPT = 20_000;

  /** Of so many it is not plain with which one something goes. */
  private static final int FEWEST = 2;

  private final Corrections corrections;
  private final SameEvent same;
  private final Set<Cluster> clusters = new LinkedHashSet<>();

  /** Those that take others in, by block. */
  private final Map<String, List<Cluster>> blocks = new HashMap<>();

  /**
   * Those that were left apart between several, by block: they take nobody in, and what is in the
   * news every day has many of them.
   */
  private final Map<String, Set<Cluster>> apart = new HashMap<>();

  /** The blocks of each telling, where these are not too many to be kept. */
  private final Map<Telling, Set<String>> keys = new HashMap<>();

  /** The articles and words of those that are placed. */
  private final Set<String> met = new HashSet<>();

  /** Those of several. */
  private final Set<String> metAgain = new HashSet<>();

  /** Shapes of what was left apart and goes with nothing, as everything stands. */
  private final Set<String> lonely = new HashSet<>();

  private Optional<Placed> last = Optional.empty();

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
    boolean isPlain = meet(telling);
    boolean isAlike = isPlain && last.filter(l -> l.isAlike(telling)).isPresent();
    Set<String> keys = isAlike ? Blocks.own(telling, corrections) : keys(telling);
    List<Cluster> fitting = isAlike ? last.get().fitting() : united(likest(telling, keys));
    Cluster home;
    if (fitting.size() == 1) {
      home = fitting.get(0);
      home.add(telling, same);
    } else {
      home = new Cluster(telling, fitting);
      clusters.add(home);
    }
    file(home, home.isLeftApart() ? keys(telling) : keys);
    boolean isFollowed = isPlain && (home.isLeftApart() || same.mayReach(telling, telling));
    last =
        isFollowed
            ? Optional.of(new Placed(telling, home.isLeftApart() ? fitting : List.of(home)))
            : Optional.empty();
  }

  /** Takes note of its article and words, and says whether none of these was there. */
  private boolean meet(Telling telling) {
    marks(telling).filter(mark -> !met.add(mark)).forEach(metAgain::add);
    return isSingular(telling);
  }

  /** No other that is there is of its article or in its words, and nobody keeps it apart. */
  private boolean isSingular(Telling telling) {
    return marks(telling).noneMatch(metAgain::contains) && !same.keepsAnyApart();
  }

  private static Stream<String> marks(Telling telling) {
    return Stream.concat(Stream.of(telling.articleIri()), telling.wordings().stream());
  }

  /**
   * The telling before, with what it fitted: one of the same shape that is as plain fits the same,
   * for nothing but that shape has come to the event in between.
   */
  private record Placed(Telling telling, List<Cluster> fitting) {
    boolean isAlike(Telling other) {
      return telling.shape().equals(other.shape());
    }
  }

  private Set<String> keys(Telling telling) {
    Set<String> known = keys.get(telling);
    if (known == null) {
      known = Blocks.joining(telling, corrections);
      if (keys.size() < KEPT) {
        keys.put(telling, known);
      }
    }
    return known;
  }

  private void file(Cluster home, Set<String> keys) {
    if (home.isLeftApart()) {
      keys.forEach(key -> apart.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(home));
      return;
    }
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
    lonely.clear();
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
                near(cluster, blocks).forEach(open::add);
                near(cluster, apart).forEach(open::add);
              });
    }
  }

  private void settle(Cluster cluster, Set<Cluster> changed) {
    if (!clusters.contains(cluster) || isLonely(cluster)) {
      return;
    }
    partner(cluster)
        .ifPresentOrElse(
            other -> {
              Cluster first = Cluster.ORDER.compare(other, cluster) < 0 ? other : cluster;
              unite(first == other ? cluster : other, first);
              settled(first);
              changed.add(first);
            },
            () -> {
              if (isPlainlyApart(cluster)) {
                lonely.add(cluster.surest().shape());
              }
            });
  }

  /** One of its shape that is as plain was left apart and found nothing with which it goes. */
  private boolean isLonely(Cluster cluster) {
    return isPlainlyApart(cluster) && lonely.contains(cluster.surest().shape());
  }

  private boolean isPlainlyApart(Cluster cluster) {
    return cluster.isLeftApart() && cluster.tellings().size() == 1 && isSingular(cluster.surest());
  }

  /** What was left apart takes others in from now on. */
  private void settled(Cluster cluster) {
    if (cluster.isLeftApart()) {
      Set<String> all = keys(cluster);
      all.forEach(key -> apart.getOrDefault(key, Set.of()).remove(cluster));
      cluster.settle();
      file(cluster, all);
    }
  }

  /**
   * The only one that it goes with; or the first of several that all go with each other, where
   * those that were left apart between others do not count.
   */
  private Optional<Cluster> partner(Cluster cluster) {
    List<Cluster> plain = together(cluster);
    List<Cluster> others = firstTogether(cluster, plain);
    if (others.size() == 1) {
      return others.stream().filter(this::isPlain).findFirst();
    }
    return allGoTogether(plain) ? plain.stream().min(Cluster.ORDER) : likest(cluster, plain);
  }

  /**
   * What was left apart between several asks again which it is most like, now that all are there.
   */
  private static Optional<Cluster> likest(Cluster cluster, List<Cluster> others) {
    if (!cluster.isLeftApart() || cluster.tellings().size() > 1) {
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
    return !cluster.isLeftApart() || firstTogether(cluster, together(cluster)).size() == 1;
  }

  /**
   * Two of those that it goes with, or as many as there are: those that take others in, and where
   * these are fewer, those that were left apart.
   */
  private List<Cluster> firstTogether(Cluster cluster, List<Cluster> plain) {
    Set<Cluster> first = new LinkedHashSet<>(plain.subList(0, Math.min(FEWEST, plain.size())));
    Set<Cluster> seen = new HashSet<>(Set.of(cluster));
    for (String key : first.size() < FEWEST ? keys(cluster) : Set.<String>of()) {
      for (Cluster other : apart.getOrDefault(key, Set.of())) {
        if (seen.add(other) && goTogether(cluster, other)) {
          first.add(other);
        }
        if (first.size() == FEWEST) {
          return List.copyOf(first);
        }
      }
    }
    return List.copyOf(first);
  }

  private boolean goTogether(Cluster cluster, Cluster other) {
    return cluster.isOfSeveralWith(other) && cluster.goesWith(other, same);
  }

  private List<Cluster> together(Cluster cluster) {
    return near(cluster, blocks).filter(other -> goTogether(cluster, other)).toList();
  }

  private Stream<Cluster> near(Cluster cluster, Map<String, ? extends Collection<Cluster>> filed) {
    return keys(cluster).stream()
        .flatMap(key -> filed.containsKey(key) ? filed.get(key).stream() : Stream.empty())
        .distinct()
        .filter(other -> other != cluster);
  }

  private Set<String> keys(Cluster cluster) {
    return cluster.tellings().stream()
        .flatMap(t -> keys(t).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
    Set<String> keys = keys(telling);
    Map<String, ? extends Collection<Cluster>> filed = from.isLeftApart() ? apart : blocks;
    keys.forEach(key -> filed.get(key).remove(from));
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
