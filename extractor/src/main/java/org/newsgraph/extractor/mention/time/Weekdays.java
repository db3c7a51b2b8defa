package org.newsgraph.extractor.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days of the week: the last one or the next one, as tense asks. */
final class Weekdays {
  private Weekdays() {}

  static Reading weekday(TimeMatch match, Reference reference) {
    DayOfWeek wanted = wanted(match);
    int shift = Integer.parseInt(match.argument(0, "0"));
    Reading day =
        reference
            .published()
            .map(from -> read(from, wanted, shift, reference.tense()))
            .orElseGet(() -> Reading.without("DATE", "XXXX-WXX-" + wanted.getValue()));
    return DayParts.at(match, day);
  }

  /** "Monday last week". */
  static Reading ofWeek(TimeMatch match, Reference reference) {
    DayOfWeek wanted = wanted(match);
    int weeks = Integer.parseInt(match.argument(0, "0"));
    return reference
        .published()
        .map(from -> reading(inWeek(from.plusWeeks(weeks), wanted)))
        .orElseGet(() -> Reading.without("DATE", "XXXX-WXX-" + wanted.getValue()));
  }

  private static LocalDate inWeek(LocalDate day, DayOfWeek wanted) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusDays(wanted.getValue() - 1L);
  }

  private static DayOfWeek wanted(TimeMatch match) {
    return DayOfWeek.of(Integer.parseInt(match.parts().get("WEEKDAY")));
  }

  private static Reading read(LocalDate from, DayOfWeek wanted, int shift, Tense tense) {
    return reading(
        from.with(
            switch (shift) {
              case -1 -> TemporalAdjusters.previous(wanted);
              case 1 -> TemporalAdjusters.next(wanted);
              default ->
                  tense == Tense.FUTURE
                      ? TemporalAdjusters.nextOrSame(wanted)
                      : TemporalAdjusters.previousOrSame(wanted);
            }));
  }

  private static Reading reading(LocalDate day) {
    return Reading.resolved(day.toString(), Days.day(day));
  }
}
