package org.newsgraph.queries.office;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/**
 * Those who act for a country: who holds its offices and when, its bodies, and groups of its people
 * such as "Russian officials".
 *
 * <p>An office is known to be held on the days on which articles say so. It is counted longer on
 * both sides, that of a head of state or government a term, others half a year, but not into the
 * days on which another is said to hold it.
 */
public record Representatives(Graph graph) {
  private static final String HOLDER = "holder";
  private static final int MONTHS = 6;
  private static final int MONTHS_OF_HEADS = 48;

  public List<Mandate> of(List<Node> countries) {
    if (countries.isEmpty()) {
      return List.of();
    }
    Map<String, List<Node>> asked = Map.of("country", countries);
    List<Solution> offices =
        graph.look("offices-of-country", asked).stream()
            .filter(row -> Titles.shipped().represents(row.text("office")))
            .toList();
    List<Mandate> mandates = new ArrayList<>();
    Map<List<String>, Holders> holders = new HashMap<>();
    offices.forEach(row -> holders.computeIfAbsent(key(row), k -> new Holders()).add(row));
    offices.forEach(row -> mandates.add(office(row, holders.get(key(row)))));
    graph.look("bodies-of-country", asked).stream()
        .filter(row -> row.text("kind").isEmpty() || Titles.shipped().acts(row.term("kind")))
        .forEach(row -> mandates.add(body(row)));
    return mandates;
  }

  private static List<String> key(Solution row) {
    return List.of(row.text("country"), row.text("office"));
  }

  private static Mandate body(Solution row) {
    String kind = row.text("kind").isEmpty() ? "body" : row.term("kind");
    return new Mandate(
        row.node(HOLDER).orElseThrow(),
        row.node("country").orElseThrow(),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Mandate office(Solution row, Holders all) {
    Optional<LocalDate> since = day(row, "since", true);
    Optional<LocalDate> until = day(row, "until", false);
    Optional<LocalDate> first = day(row, "first", true);
    Optional<LocalDate> last = day(row, "last", false);
    return new Mandate(
        row.node(HOLDER).orElseThrow(),
        row.node("country").orElseThrow(),
        row.text("office"),
        since.or(() -> first.map(d -> begin(d, row, all))),
        until.or(() -> last.map(d -> end(d, row, all))),
        since.or(() -> first),
        until.or(() -> last));
  }

  private static LocalDate begin(LocalDate said, Solution row, Holders all) {
    LocalDate most = said.minusMonths(months(row));
    return all.lastDayOfAnotherBefore(said, row.text(HOLDER))
        .map(day -> day.plusDays(1))
        .filter(most::isBefore)
        .orElse(most);
  }

  private static LocalDate end(LocalDate said, Solution row, Holders all) {
    LocalDate most = said.plusMonths(months(row));
    return all.firstDayOfAnotherAfter(said, row.text(HOLDER))
        .map(day -> day.minusDays(1))
        .filter(most::isAfter)
        .orElse(most);
  }

  private static int months(Solution row) {
    return Titles.shipped().isHead(row.text("office")) ? MONTHS_OF_HEADS : MONTHS;
  }

  private static Optional<LocalDate> day(Solution row, String variable, boolean first) {
    return Days.of(row.text(variable), first);
  }

  /** Who is said to hold one office, by the first and last days on which they are. */
  private static final class Holders {
    private final NavigableMap<LocalDate, Set<String>> firstDays = new TreeMap<>();
    private final NavigableMap<LocalDate, Set<String>> lastDays = new TreeMap<>();

    void add(Solution row) {
      day(row, "first", true).ifPresent(day -> add(firstDays, day, row));
      day(row, "last", false).ifPresent(day -> add(lastDays, day, row));
    }

    private static void add(Map<LocalDate, Set<String>> days, LocalDate day, Solution row) {
      days.computeIfAbsent(day, d -> new HashSet<>()).add(row.text(HOLDER));
    }

    Optional<LocalDate> lastDayOfAnotherBefore(LocalDate day, String holder) {
      return ofAnother(lastDays.headMap(day, false).descendingMap(), holder);
    }

    Optional<LocalDate> firstDayOfAnotherAfter(LocalDate day, String holder) {
      return ofAnother(firstDays.tailMap(day, false), holder);
    }

    private static Optional<LocalDate> ofAnother(
        Map<LocalDate, Set<String>> nearest, String holder) {
      return nearest.entrySet().stream()
          .filter(day -> day.getValue().size() > 1 || !day.getValue().contains(holder))
          .map(Map.Entry::getKey)
          .findFirst();
    }
  }
}
