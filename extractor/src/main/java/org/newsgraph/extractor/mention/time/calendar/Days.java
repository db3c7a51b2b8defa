package org.newsgraph.extractor.mention.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractor.mention.time.PartialDate;

/**
 * The days that a time may mean.
 *
 * @param date as precise as the words; absent where the days fill neither a day, a month nor a year
 */
public record Days(Optional<PartialDate> date, LocalDate earliest, LocalDate latest) {

  static Days of(PartialDate date) {
    return new Days(Optional.of(date), date.earliest(), date.latest());
  }

  public static Days day(LocalDate day) {
    return of(new PartialDate(day.toString()));
  }

  static Days month(YearMonth month) {
    return of(new PartialDate(month.toString()));
  }

  static Days year(int year) {
    return of(new PartialDate(String.format(Locale.ROOT, "%04d", year)));
  }

  /** Any days: their month or year where they lie in one. */
  static Days between(LocalDate first, LocalDate last) {
    return new Days(common(first, last), first, last);
  }

  public boolean isOneDay() {
    return earliest.equals(latest);
  }

  /** The same without what lies behind that day; all of them where it is none of these. */
  Days until(LocalDate last) {
    boolean inside = last.isAfter(earliest) && last.isBefore(latest);
    return inside ? new Days(date, earliest, last) : this;
  }

  /** These days or others. */
  public Days orElse(Days other) {
    return between(
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  /** A week lies in a month where its working days do. */
  static Days week(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    YearMonth month = YearMonth.from(monday);
    return month.equals(YearMonth.from(monday.plusDays(4)))
        ? new Days(month(month).date(), monday, earlier(monday.plusDays(6), month.atEndOfMonth()))
        : few(monday, monday.plusDays(6));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** From its Saturday on. */
  static Days weekend(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(day(monday.plusDays(5)).date(), monday.plusDays(5), monday.plusDays(6));
  }

  /** A few days: their month, no date where they lie in two of them. */
  public static Days few(LocalDate first, LocalDate last) {
    boolean month = YearMonth.from(first).equals(YearMonth.from(last));
    return month ? between(first, last) : new Days(Optional.empty(), first, last);
  }

  static Days quarter(LocalDate inside) {
    LocalDate first = inside.with(IsoFields.DAY_OF_QUARTER, 1L);
    return between(first, first.plusMonths(3).minusDays(1));
  }

  /** The same date within narrower bounds ("mid-July"). */
  Days within(LocalDate first, LocalDate last) {
    return new Days(date, first, last);
  }

  private static Optional<PartialDate> common(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return Optional.of(new PartialDate(first.toString()));
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return Optional.of(new PartialDate(YearMonth.from(first).toString()));
    }
    return first.getYear() == last.getYear() ? year(first.getYear()).date() : Optional.empty();
  }
}
