package org.newsgraph.store.consolidation.naming;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.consolidation.tally.Slice;

/**
 * When a bearer is in the news, beside what, and with what it has to do.
 *
 * @param months in how many articles of each month it is named; the month is empty for undated ones
 * @param beside for each month the keys of what those articles are about
 * @param of keys of the countries, and of other things, with which it has to do
 */
record Acquaintance(
    SortedMap<String, Integer> months,
    Map<String, Set<String>> beside,
    Set<String> countries,
    Set<String> of) {
  static Acquaintance of(Slice slice) {
    SortedMap<String, Integer> months = new TreeMap<>();
    slice.values(Kind.MONTH).forEach(m -> months.put(m, slice.count(Kind.MONTH, m)));
    Map<String, Set<String>> beside = new HashMap<>();
    for (String value : slice.values(Kind.BESIDE)) {
      int at = value.indexOf(' ');
      beside
          .computeIfAbsent(value.substring(0, at), m -> new HashSet<>())
          .add(value.substring(at + 1));
    }
    Set<String> countries = new HashSet<>();
    Set<String> of = new HashSet<>();
    for (String value : slice.values(Kind.OF)) {
      String key = value.substring(value.indexOf(' ') + 1);
      of.add(key);
      if (value.startsWith("Country ")) {
        countries.add(key);
      }
    }
    return new Acquaintance(months, beside, countries, of);
  }

  /** Empty for what no dated article names. */
  String firstMonth() {
    return months.isEmpty() ? "" : months.firstKey();
  }

  /** In how many articles it is named. */
  int articles() {
    return months.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The month itself and those next to it. */
  static Collection<String> near(String month) {
    if (month.isEmpty()) {
      return List.of("");
    }
    YearMonth at = YearMonth.parse(month);
    return Stream.of(at.minusMonths(1), at, at.plusMonths(1)).map(YearMonth::toString).toList();
  }

  /** In how many articles it is named around the months in which the other is. */
  int around(Acquaintance other) {
    Set<String> near = new HashSet<>();
    other.months.keySet().forEach(m -> near.addAll(near(m)));
    return months.entrySet().stream()
        .filter(e -> near.contains(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How much both are named beside, at about the same time. */
  int shared(Acquaintance other) {
    Set<String> shared = new HashSet<>(of);
    shared.retainAll(other.of);
    for (Map.Entry<String, Set<String>> mine : beside.entrySet()) {
      for (String month : near(mine.getKey())) {
        other.beside.getOrDefault(month, Set.of()).stream()
            .filter(mine.getValue()::contains)
            .forEach(shared::add);
      }
    }
    return shared.size();
  }

  /** Whether a country with which the other has to do is one that it is named beside. */
  boolean knowsCountryOf(Acquaintance other) {
    return other.countries.stream()
        .anyMatch(c -> of.contains(c) || beside.values().stream().anyMatch(b -> b.contains(c)));
  }

  /** Both have to do with countries, and with none in common. */
  boolean contradicts(Acquaintance other) {
    return !countries.isEmpty()
        && !other.countries.isEmpty()
        && countries.stream().noneMatch(other.countries::contains);
  }
}
