package org.newsgraph.extractor.mention.time.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;

/** Stretches longer than a month: seasons, quarters, decades, centuries. */
final class Seasons {
  private static final Map<String, Month> FIRST =
      Map.of("SP", Month.MARCH, "SU", Month.JUNE, "FA", Month.SEPTEMBER, "WI", Month.DECEMBER);

  private Seasons() {}

  static Reading season(TimeMatch match, Reference reference) {
    String code = match.parts().get("SEASON");
    Optional<Integer> stated = match.number("YEAR");
    int shift = Integer.parseInt(match.argument(0, "0"));
    return stated
        .map(year -> Reading.stated(year + "-" + code, seasonDays(year, code)))
        .or(() -> reference.published().map(from -> near(from, code, shift)))
        .orElseGet(() -> Reading.without("DATE", "XXXX-" + code));
  }

  private static Reading near(LocalDate from, String code, int shift) {
    int year = from.getYear();
    Days here = seasonDays(year, code);
    if (shift < 0 && !here.latest().isBefore(from)) {
      year--;
    } else if (shift > 0 && !here.earliest().isAfter(from)) {
      year++;
    }
    return Reading.resolved(year + "-" + code, seasonDays(year, code));
  }

  private static Days seasonDays(int year, String code) {
    LocalDate first = LocalDate.of(year, FIRST.get(code), 1);
    return new Days(Days.year(year).date(), first, first.plusMonths(3).minusDays(1));
  }

  static Reading quarter(TimeMatch match, Reference reference) {
    int number = match.number("ORDINAL").or(() -> match.number("QUARTER")).orElse(1);
    int shift = Integer.parseInt(match.argument(0, "0"));
    Optional<Integer> year =
        match
            .number("YEAR")
            .or(() -> reference.published().map(day -> yearOf(number, day, reference) + shift));
    if (year.isEmpty() || number > 4) {
      return Reading.without("DATE", "XXXX-Q" + Math.min(number, 4));
    }
    Days days = Days.quarter(LocalDate.of(year.get(), 3 * number - 2, 1));
    String value = year.get() + "-Q" + number;
    return match.number("YEAR").isPresent()
        ? Reading.stated(value, days)
        : Reading.resolved(value, days);
  }

  /** The year of the last quarter of that number, of the next one where the words look ahead. */
  private static int yearOf(int quarter, LocalDate published, Reference reference) {
    boolean ahead = 3 * quarter - 2 > published.getMonthValue();
    return published.getYear() - (ahead && reference.tense() != Tense.FUTURE ? 1 : 0);
  }

  /** "the first half of 2023". */
  static Reading half(TimeMatch match, Reference reference) {
    int number = match.number("ORDINAL").orElse(1);
    int shift = Integer.parseInt(match.argument(0, "0"));
    Optional<Integer> year =
        match.number("YEAR").or(() -> reference.published().map(day -> day.getYear() + shift));
    if (year.isEmpty() || number > 2) {
      return Reading.without("DATE", "XXXX-H" + Math.min(number, 2));
    }
    LocalDate first = LocalDate.of(year.get(), 6 * number - 5, 1);
    Days days = Days.between(first, first.plusMonths(6).minusDays(1));
    String value = year.get() + "-H" + number;
    return match.number("YEAR").isPresent()
        ? Reading.stated(value, days)
        : Reading.resolved(value, days);
  }

  static Reading decade(TimeMatch match, Reference reference) {
    String written = match.parts().get("DECADE");
    String century = written.length() > 4 ? written.substring(0, 3) : "19" + written.charAt(1);
    int first = Integer.parseInt(century) * 10;
    return Reading.stated(
        century, Days.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
  }

  static Reading century(TimeMatch match, Reference reference) {
    int number =
        match
            .number("CENTURY")
            .or(() -> match.number("DIGITS"))
            .or(() -> match.number("ORDINAL"))
            .orElse(1);
    return Reading.without("DATE", String.format(Locale.ROOT, "%02d", number - 1));
  }
}
