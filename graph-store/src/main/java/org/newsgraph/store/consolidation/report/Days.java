package org.newsgraph.store.consolidation.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** The days on which something may have begun, both ends included. */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  static Days one(LocalDate day) {
    return new Days(day, day);
  }

  /**
   * All days that a date of any precision leaves open: a day, a month ({@code 2024-08}), a year.
   */
  public static Days of(String date) {
    return switch (date.length()) {
      case 4 -> new Days(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"));
      case 7 -> of(YearMonth.parse(date));
      default -> one(LocalDate.parse(date));
    };
  }

  private static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  public long count() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** All days of the other are among these. */
  public boolean contains(Days other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** The same days and so many more before and behind. */
  public Days widened(int days) {
    return new Days(first.minusDays(days), last.plusDays(days));
  }

  public Stream<YearMonth> months() {
    YearMonth end = YearMonth.from(last);
    return Stream.iterate(YearMonth.from(first), m -> !m.isAfter(end), m -> m.plusMonths(1));
  }
}
