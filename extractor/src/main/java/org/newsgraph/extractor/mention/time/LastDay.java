package org.newsgraph.extractor.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The second day of "August 18-19". */
final class LastDay {
  private LastDay() {}

  static Optional<LocalDate> of(TimeMention mention) {
    Optional<Integer> second = mention.match().number("LAST");
    Optional<Days> days = mention.reading().days();
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
