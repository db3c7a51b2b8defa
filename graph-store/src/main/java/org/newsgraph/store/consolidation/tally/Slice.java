package org.newsgraph.store.consolidation.tally;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.store.consolidation.tally.Contribution.Entry;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;

/**
 * All that the articles say of one subject, each entry with the number of articles that say so.
 *
 * @param subject IRI of an entity, tenure or relation
 */
public record Slice(String subject, SortedMap<Entry, Integer> counts) {
  public Slice {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** The slice with so many more, or fewer, articles behind some entries. */
  public Slice changed(Map<Entry, Integer> difference) {
    SortedMap<Entry, Integer> sum = new TreeMap<>(counts);
    difference.forEach((entry, by) -> sum.merge(entry, by, Integer::sum));
    sum.values().removeIf(count -> count == 0);
    return new Slice(subject, sum);
  }

  /** What all of these say, as of one subject. */
  public static Slice together(String subject, Collection<Slice> slices) {
    SortedMap<Entry, Integer> sum = new TreeMap<>();
    slices.forEach(s -> s.counts().forEach((entry, n) -> sum.merge(entry, n, Integer::sum)));
    return new Slice(subject, sum);
  }

  /** The values of that kind, in order. */
  public List<String> values(Kind kind) {
    return counts.keySet().stream().filter(e -> e.kind() == kind).map(Entry::value).toList();
  }

  /** What the values of that kind that begin with somebody's IRI say of him. */
  List<String> values(Kind kind, String of) {
    return values(kind).stream()
        .filter(value -> value.startsWith(of + " "))
        .map(value -> value.substring(of.length() + 1))
        .toList();
  }

  Optional<String> first(Kind kind) {
    return values(kind).stream().findFirst();
  }

  public int count(Kind kind, String value) {
    return counts.getOrDefault(new Entry(kind, value), 0);
  }
}
