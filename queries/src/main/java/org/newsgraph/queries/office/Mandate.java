package org.newsgraph.queries.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * That somebody acts for a country.
 *
 * @param office its title in words; of a body or group, what it is
 * @param from the first day on which an act of theirs is counted; empty where it always is
 * @param to the last such day
 * @param toldFrom the first day for which articles say so; empty where they name none
 * @param toldTo the last such day
 */
public record Mandate(
    Node holder,
    Node country,
    String office,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> toldFrom,
    Optional<LocalDate> toldTo) {

  /** Whether it may have been held within these days; nothing is ruled out where they are open. */
  public boolean holds(Optional<LocalDate> first, Optional<LocalDate> last) {
    return meet(from, to, first, last);
  }

  /**
   * Whether articles say so for one of these days, or for the week behind them, in which an event
   * comes into the news; not where it only counts for longer.
   */
  public boolean isTold(Optional<LocalDate> first, Optional<LocalDate> last) {
    return meet(toldFrom.map(day -> day.minusWeeks(1)), toldTo, first, last);
  }

  /** The days for which articles say so: "2022-04-09 to 2022-05-01". */
  public String toldOn() {
    return Stream.of(toldFrom, toldTo)
        .flatMap(Optional::stream)
        .map(LocalDate::toString)
        .distinct()
        .collect(Collectors.joining(" to "));
  }

  private static boolean meet(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {
    return (from.isEmpty() || last.isEmpty() || !last.get().isBefore(from.get()))
        && (to.isEmpty() || first.isEmpty() || !first.get().isAfter(to.get()));
  }
}
