package org.newsgraph.queries.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Map<List<String>, List<Solution>> sameOffice =
        offices.stream().collect(Collectors.groupingBy(Representatives::key));
    offices.forEach(row -> mandates.add(office(row, sameOffice.get(key(row)))));
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
        row.node("holder").orElseThrow(),
        row.node("country").orElseThrow(),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Mandate office(Solution row, List<Solution> all) {
    Optional<LocalDate> since = day(row, "since", true);
    Optional<LocalDate> until = day(row, "until", false);
    Optional<LocalDate> first = day(row, "first", true);
    Optional<LocalDate> last = day(row, "last", false);
    return new Mandate(
        row.node("holder").orElseThrow(),
        row.node("country").orElseThrow(),
        row.text("office"),
        since.or(() -> first.map(d -> begin(d, row, all))),
        until.or(() -> last.map(d -> end(d, row, all))),
        since.or(() -> first),
        until.or(() -> last));
  }

  private static LocalDate begin(LocalDate said, Solution row, List<Solution> all) {
    return others(row, all)
        .flatMap(other -> day(other, "last", false).stream())
        .filter(day -> day.isBefore(said))
        .map(day -> day.plusDays(1))
        .reduce(said.minusMonths(months(row)), (one, two) -> one.isAfter(two) ? one : two);
  }

  private static LocalDate end(LocalDate said, Solution row, List<Solution> all) {
    return others(row, all)
        .flatMap(other -> day(other, "first", true).stream())
        .filter(day -> day.isAfter(said))
        .map(day -> day.minusDays(1))
        .reduce(said.plusMonths(months(row)), (one, two) -> one.isBefore(two) ? one : two);
  }

  private static int months(Solution row) {
    return Titles.shipped().isHead(row.text("office")) ? MONTHS_OF_HEADS : MONTHS;
  }

  /** Who else is said to hold the office. */
  private static Stream<Solution> others(Solution row, List<Solution> all) {
    return all.stream().filter(other -> !other.text("holder").equals(row.text("holder")));
  }

  private static Optional<LocalDate> day(Solution row, String variable, boolean first) {
    return Days.of(row.text(variable), first);
  }
}
