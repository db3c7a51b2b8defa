package org.newsgraph.extractor.mention.time.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;

/** The second day of "August 18-19". */
public final class LastDay {
  private LastDay() {}

  /** The last of the days of a match, where it tells one. */
  public static Optional<LocalDate> of(TimeMatch match, Reading reading) {
    Optional<Integer> second = match.number("LAST");
    Optional<Days> days = reading.days();
    return second.isEmpty() || days.isEmpty()
        ? Optional.empty()
        : inMonth(days.get().earliest(), second.get());
  }

  private static Optional<LocalDate> inMonth(LocalDate first, int day) {
    try {
      return Optional.of(first.withDayOfMonth(day)).filter(last -> last.isAfter(first));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
