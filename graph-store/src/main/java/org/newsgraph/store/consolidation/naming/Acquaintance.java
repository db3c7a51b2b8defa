package org.newsgraph.store.consolidation.naming;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.consolidation.tally.Slice;

/**
 * When a bearer is in the news, beside what, and with what it has to do.
 *
 * @param months in how many articles of each month it is named; the month is empty for undated ones
 * @param near these months and those next to them
 * @param beside for each month the keys of what those articles are about
 * @param of keys of the countries, and of other things, with which it has to do
 */
record Acquaintance(
    SortedMap<String, Integer> months,
    Set<String> near,
    Map<String, Set<String>> beside,
    Set<String> countries,
    Set<String> of) {
  /** Of what two share; more says no more. */
  static final int MUCH = 2;

  /** There are as many as months of which news tell. */
  private static final Map<String, List<String>> NEAR = new ConcurrentHashMap<>();

  static Acquaintance of(Slice slice) {
    SortedMap<String, Integer> months = new TreeMap<>();
    slice.values(Kind.MONTH).forEach(m -> months.put(m, slice.count(Kind.MONTH, m)));
    Set<String> near = new HashSet<>();
    months.keySet().forEach(m -> near.addAll(near(m)));
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
    return new Acquaintance(months, near, beside, countries, of);
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
    return NEAR.computeIfAbsent(month, Acquaintance::around);
  }

  private static List<String> around(String month) {
    if (month.isEmpty()) {
      return List.of("");
    }
    YearMonth at = YearMonth.parse(month);
    return Stream.of(at.minusMonths(1), at, at.plusMonths(1)).map(YearMonth::toString).toList();
  }

  /** In how many articles it is named around the months in which the other is. */
  int around(Acquaintance other) {
    int around = 0;
    for (Map.Entry<String, Integer> month : months.entrySet()) {
      if (other.near.contains(month.getKey())) {
        around += month.getValue();
      }
    }
    return around;
  }

  /**
   * How much both have to do with, or are named beside at about the same time; counted up to {@link
   * #MUCH}.
   */
  int shared(Acquaintance other) {
    Set<String> shared = new HashSet<>();
    addShared(of, other.of, shared);
    for (Map.Entry<String, Set<String>> mine : beside.entrySet()) {
      for (String month : near(mine.getKey())) {
        addShared(mine.getValue(), other.beside.getOrDefault(month, Set.of()), shared);
      }
    }
    return shared.size();
  }

  private static void addShared(Set<String> one, Set<String> other, Set<String> shared) {
    Set<String> fewer = one.size() < other.size() ? one : other;
    Set<String> more = fewer == one ? other : one;
    Iterator<String> each = fewer.iterator();
    while (shared.size() < MUCH && each.hasNext()) {
      String key = each.next();
      if (more.contains(key)) {
        shared.add(key);
      }
    }
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
