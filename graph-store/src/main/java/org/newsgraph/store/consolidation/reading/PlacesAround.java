package org.newsgraph.store.consolidation.reading;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.report.Claim;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Where;
import org.newsgraph.store.vocabulary.Ng;

/** What an article says of its places: in what they lie, and what it calls them. */
final class PlacesAround {
  private final Map<String, SortedSet<String>> around = new HashMap<>();
  private final Map<String, EntityUse> places = new HashMap<>();

  PlacesAround(List<Claim> claims, List<EntityUse> entities) {
    claims.stream()
        .filter(c -> c.isAsserted() && c.predicate().equals(Ng.LOCATED_IN.getURI()))
        .forEach(c -> around.computeIfAbsent(c.subject(), s -> new TreeSet<>()).add(c.object()));
    entities.stream()
        .filter(e -> e.type().filter("Country"::equals).isEmpty())
        .forEach(e -> places.put(e.iri(), e));
  }

  Report report(Report report) {
    Where where = report.where();
    return where
        .place()
        .map(
            place -> new Where(where.place(), where.country(), around(place, where), called(place)))
        .map(report::at)
        .orElse(report);
  }

  /** Step by step outwards; its country is known anyway. */
  private SortedSet<String> around(String place, Where where) {
    SortedSet<String> all = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(around.getOrDefault(place, new TreeSet<>()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (all.add(next)) {
        open.addAll(around.getOrDefault(next, new TreeSet<>()));
      }
    }
    all.remove(place);
    where.country().ifPresent(all::remove);
    return all;
  }

  private SortedSet<String> called(String place) {
    Collection<String> names =
        Optional.ofNullable(places.get(place)).map(EntityUse::names).orElseGet(TreeSet::new);
    SortedSet<String> words = new TreeSet<>();
    names.forEach(name -> words.addAll(Where.Name.of(name).words()));
    Set<String> whole = Where.Name.of(place).words();
    return words.size() < whole.size() && whole.containsAll(words) ? words : new TreeSet<>();
  }
}
