package org.newsgraph.extractor.mention.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;

/** Days of the week: the last one or the next one, as tense asks. */
final class Weekdays {
  private Weekdays() {}

  static Reading weekday(TimeMatch match, Reference reference) {
    DayOfWeek wanted = wanted(match);
    int shift = Integer.parseInt(match.argument(0, "0"));
    Reading day =
        reference
            .week()
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

  /** "the last Friday of this month", "the second Monday of September". */
  static Reading ofMonth(TimeMatch match, Reference reference) {
    DayOfWeek wanted = wanted(match);
    int ordinal = match.number("ORDINAL").orElse(-1);
    return month(match, reference)
        .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, wanted)))
        .map(Weekdays::reading)
        .orElseGet(() -> Reading.without("DATE", "XXXX-WXX-" + wanted.getValue()));
  }

  private static Optional<LocalDate> month(TimeMatch match, Reference reference) {
    return match.number("MONTH").isPresent()
        ? CalendarDates.date(match, reference).days().map(Days::earliest)
        : reference
            .published()
            .map(day -> day.withDayOfMonth(1))
            .map(day -> day.plusMonths(Integer.parseInt(match.argument(0, "0"))));
  }

  /** "a week on Friday": a week behind the next one. */
  static Reading weekOn(TimeMatch match, Reference reference) {
    DayOfWeek wanted = wanted(match);
    return reference
        .published()
        .map(from -> reading(from.with(TemporalAdjusters.next(wanted)).plusWeeks(1)))
        .orElseGet(() -> Reading.without("DATE", "XXXX-WXX-" + wanted.getValue()));
  }

  /** "A week ago Friday": a week before the last one. */
  static Reading weekAgo(TimeMatch match, Reference reference) {
    DayOfWeek wanted = wanted(match);
    return reference
        .published()
        .map(from -> reading(from.with(TemporalAdjusters.previousOrSame(wanted)).minusWeeks(1)))
        .orElseGet(() -> Reading.without("DATE", "XXXX-WXX-" + wanted.getValue()));
  }

  private static LocalDate inWeek(LocalDate day, DayOfWeek wanted) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusDays(wanted.getValue() - 1L);
  }

  private static DayOfWeek wanted(TimeMatch match) {
    return DayOfWeek.of(match.number("WEEKDAY").or(() -> match.number("WEEKDAYS")).orElseThrow());
  }

  private static Reading read(LocalDate from, DayOfWeek wanted, int shift, Tense tense) {
    return reading(
        from.with(
            switch (shift) {
              case 0 ->
                  switch (tense) {
                    case FUTURE -> TemporalAdjusters.nextOrSame(wanted);
                    case PAST -> TemporalAdjusters.previousOrSame(wanted);
                    case OPEN -> nearest(wanted);
                  };
              case 1 -> TemporalAdjusters.next(wanted);
              case -1 -> TemporalAdjusters.previous(wanted);
              case -2 -> beforeLast(wanted);
              default -> throw new IllegalArgumentException("weekday " + shift + " means nothing");
            }));
  }

  /** "The Friday before last". */
  private static TemporalAdjuster beforeLast(DayOfWeek wanted) {
    return from -> from.with(TemporalAdjusters.previous(wanted)).minus(1, ChronoUnit.WEEKS);
  }

  /** "Tuesday's visit comes as": told on a Monday, the next day; on a Wednesday, the day before. */
  private static TemporalAdjuster nearest(DayOfWeek wanted) {
    return from -> from.minus(3, ChronoUnit.DAYS).with(TemporalAdjusters.nextOrSame(wanted));
  }

  private static Reading reading(LocalDate day) {
    return Reading.resolved(day.toString(), Days.day(day));
  }
}
