package org.newsgraph.store.consolidation.tally;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;

/**
 * Weighs those of whom articles say that they hold one office: what few articles say of one at a
 * time at which many say it of another is taken for misread.
 */
final class Weighing {
  /** So many articles at most may have misread. */
  private static final int FEW = 2;

  private static final int FAR_MORE = 3;
  private static final int NEAR = 31;
  private static final String UNDATED = "";

  /** For each holder on which day how many articles say so. */
  private final SortedMap<String, SortedMap<String, Integer>> days = new TreeMap<>();

  /** Of a slice whose entries tell the holder and the day. */
  Weighing(Slice slice) {
    for (String value : slice.values(Kind.ASSERTED)) {
      int at = value.indexOf(' ');
      days.computeIfAbsent(value.substring(0, at), h -> new TreeMap<>())
          .put(value.substring(at + 1), slice.count(Kind.ASSERTED, value));
    }
  }

  Collection<String> holders() {
    return days.keySet();
  }

  /** The days on which articles say so, empty for undated ones. */
  SortedSet<String> days(String holder) {
    return new java.util.TreeSet<>(days.get(holder).keySet());
  }

  /**
   * The first day on which articles say so of somebody of whom they did not before they last said
   * it of this one.
   */
  Optional<String> succeededOn(String holder) {
    return last(holder)
        .flatMap(
            last ->
                others(holder)
                    .flatMap(other -> first(other).stream())
                    .filter(first -> first.compareTo(last) > 0)
                    .min(Comparator.naturalOrder()));
  }

  /** The last day on which articles say so of somebody, before they first say it of this one. */
  Optional<String> precededOn(String holder) {
    return first(holder)
        .flatMap(
            first ->
                others(holder)
                    .flatMap(other -> last(other).stream())
                    .filter(last -> last.compareTo(first) < 0)
                    .max(Comparator.naturalOrder()));
  }

  private Stream<String> others(String holder) {
    return days.keySet().stream().filter(o -> !o.equals(holder) && ofOne(o) != Sureness.UNSURE);
  }

  private Optional<String> first(String holder) {
    return dated(holder).findFirst();
  }

  private Optional<String> last(String holder) {
    return dated(holder).reduce((one, next) -> next);
  }

  private Stream<String> dated(String holder) {
    return days.get(holder).keySet().stream().filter(day -> !day.equals(UNDATED));
  }

  /** How many articles say it of this one within so many days of that day. */
  int around(String holder, LocalDate day, int by) {
    return sum(
        days.get(holder).subMap(day.minusDays(by).toString(), day.plusDays(by + 1L).toString()));
  }

  /** Few say it of this one, and far more of another about then. */
  boolean isOutweighed(String holder) {
    int articles = articles(holder);
    return articles <= FEW && mostOfAnother(holder) >= FAR_MORE * articles;
  }

  /** How sure it is that this one holds the office, of which there is one at a time. */
  Sureness ofOne(String holder) {
    int rivals = mostOfAnother(holder);
    if (rivals == 0 || articles(holder) >= FAR_MORE * rivals) {
      return ofMany(holder);
    }
    return isOutweighed(holder) ? Sureness.UNSURE : Sureness.LIKELY;
  }

  /** How sure it is that this one holds an office that many hold. */
  Sureness ofMany(String holder) {
    return articles(holder) > 1 ? Sureness.SURE : Sureness.LIKELY;
  }

  private int articles(String holder) {
    return sum(days.get(holder));
  }

  private int mostOfAnother(String holder) {
    return days.keySet().stream()
        .filter(other -> !other.equals(holder))
        .mapToInt(other -> near(days.get(holder), days.get(other)))
        .max()
        .orElse(0);
  }

  /** How many articles of about the days of the one speak of the other. */
  private static int near(SortedMap<String, Integer> one, SortedMap<String, Integer> other) {
    SortedMap<String, Integer> near = new TreeMap<>();
    for (String day : one.keySet()) {
      near.putAll(
          day.equals(UNDATED)
              ? other.headMap("0")
              : other.subMap(moved(day, -NEAR), moved(day, NEAR + 1)));
    }
    return sum(near);
  }

  private static String moved(String day, int by) {
    return LocalDate.parse(day).plusDays(by).toString();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
