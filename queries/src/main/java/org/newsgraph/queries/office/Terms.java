package org.newsgraph.queries.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.catalogue.Days;

/**
 * From when to when those who hold offices act for their countries.
 *
 * <p>An office is known to be held on the days on which articles say so. It is counted longer on
 * both sides, that of a head of state or government a term, others half a year, but not into the
 * days on which another is said to hold it.
 */
public final class Terms {
  private static final int MONTHS = 6;
  private static final int MONTHS_OF_HEADS = 48;

  private final Map<List<Object>, Holders> holders = new HashMap<>();

  private Terms(Collection<Office> offices) {
    offices.forEach(o -> holders.computeIfAbsent(key(o), k -> new Holders()).add(o));
  }

  /** Whether one who holds an office of this title acts for the country. */
  public static boolean represents(String title) {
    return Titles.shipped().represents(title);
  }

  /** Returns a mandate for each of these offices, among which are all of the same titles. */
  public static List<Mandate> of(Collection<Office> offices) {
    Terms terms = new Terms(offices);
    return offices.stream().map(terms::mandate).toList();
  }

  /** Returns that a body or a group of that kind acts for a country; empty where it does not. */
  public static Optional<Mandate> ofBody(Node holder, Node country, Optional<String> kind) {
    return kind.isPresent() && !Titles.shipped().acts(kind.get())
        ? Optional.empty()
        : Optional.of(
            new Mandate(
                holder,
                country,
                kind.orElse("body"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private static List<Object> key(Office office) {
    return List.of(office.of(), office.title());
  }

  private Mandate mandate(Office office) {
    Holders all = holders.get(key(office));
    Optional<LocalDate> since = day(office.since(), true);
    Optional<LocalDate> until = day(office.until(), false);
    Optional<LocalDate> first = day(office.first(), true);
    Optional<LocalDate> last = day(office.last(), false);
    return new Mandate(
        office.holder(),
        office.of(),
        office.title(),
        since.or(() -> first.map(d -> begin(d, office, all))),
        until.or(() -> last.map(d -> end(d, office, all))),
        since.or(() -> first),
        until.or(() -> last));
  }

  private static LocalDate begin(LocalDate said, Office office, Holders all) {
    LocalDate most = said.minusMonths(months(office));
    return all.lastDayOfAnotherBefore(said, office.holder())
        .map(day -> day.plusDays(1))
        .filter(most::isBefore)
        .orElse(most);
  }

  private static LocalDate end(LocalDate said, Office office, Holders all) {
    LocalDate most = said.plusMonths(months(office));
    return all.firstDayOfAnotherAfter(said, office.holder())
        .map(day -> day.minusDays(1))
        .filter(most::isAfter)
        .orElse(most);
  }

  private static int months(Office office) {
    return Titles.shipped().isHead(office.title()) ? MONTHS_OF_HEADS : MONTHS;
  }

  private static Optional<LocalDate> day(Optional<String> said, boolean first) {
    return said.flatMap(day -> Days.of(day, first));
  }

  /** Who is said to hold one office, by the first and last days on which they are. */
  private static final class Holders {
    private final NavigableMap<LocalDate, Set<Node>> firstDays = new TreeMap<>();
    private final NavigableMap<LocalDate, Set<Node>> lastDays = new TreeMap<>();

    void add(Office office) {
      day(office.first(), true).ifPresent(day -> add(firstDays, day, office));
      day(office.last(), false).ifPresent(day -> add(lastDays, day, office));
    }

    private static void add(Map<LocalDate, Set<Node>> days, LocalDate day, Office office) {
      days.computeIfAbsent(day, d -> new HashSet<>()).add(office.holder());
    }

    Optional<LocalDate> lastDayOfAnotherBefore(LocalDate day, Node holder) {
      return ofAnother(lastDays.headMap(day, false).descendingMap(), holder);
    }

    Optional<LocalDate> firstDayOfAnotherAfter(LocalDate day, Node holder) {
      return ofAnother(firstDays.tailMap(day, false), holder);
    }

    private static Optional<LocalDate> ofAnother(Map<LocalDate, Set<Node>> nearest, Node holder) {
      return nearest.entrySet().stream()
          .filter(day -> day.getValue().size() > 1 || !day.getValue().contains(holder))
          .map(Map.Entry::getKey)
          .findFirst();
    }
  }
}
