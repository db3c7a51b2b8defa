package org.newsgraph.extractor.mention.time.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;

/** Dates of the calendar; a year that is not told is the nearest one that tense allows. */
final class CalendarDates {
  /** A day on the wrong side of publication must be this much nearer, in days. */
  private static final long AGAINST_TENSE = 300;

  /** What is told in the past has passed. */
  private static final long AGAINST_PAST = 400;

  /** A day that is told without its year has not passed so long ago. */
  private static final long DAY_AGAINST_PAST = 250;

  /** News without a tense looks back rather than ahead. */
  private static final long AHEAD = 75;

  /** Americans, who put the month first, fill up with noughts where they write full stops. */
  private static final Predicate<String> CONTINENTAL =
      Pattern.compile("[1-9]\\d?\\.[1-9]\\d?\\.\\d{4}").asMatchPredicate();

  private CalendarDates() {}

  static Reading date(TimeMatch match, Reference reference) {
    String iso = match.parts().get("ISO");
    if (iso != null) {
      return whole(iso).orElseGet(() -> Reading.without("DATE", iso));
    }
    Optional<Integer> month = match.number("MONTH");
    return month.isEmpty() ? year(match, reference) : monthOrDay(match, month.get(), reference);
  }

  /**
   * "13/06/2024", "06/13/2024"; where day and month could change places, the year alone. Between
   * full stops and without a nought the day stands first: "3.2.2023".
   */
  static Reading numeric(TimeMatch match, Reference reference) {
    String figures = match.parts().get("FIGURES");
    String[] parts = figures.split("[./]", -1);
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    boolean american = second > 12;
    boolean plain = first > 12 || first == second || (CONTINENTAL.test(figures) && !american);
    Optional<Days> day =
        plain
            ? days(year, second, Optional.of(first))
            : american ? days(year, first, Optional.of(second)) : Optional.of(Days.year(year));
    return day.map(days -> Reading.stated(days.date().orElseThrow().iso(), days))
        .orElseGet(() -> Reading.without("DATE", String.valueOf(year)));
  }

  private static Optional<Reading> whole(String iso) {
    try {
      return Optional.of(Reading.stated(iso, Days.day(LocalDate.parse(iso))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Reading year(TimeMatch match, Reference reference) {
    int year =
        match
            .number("YEAR")
            .orElseGet(
                () -> century(match.number("APOSTROPHE-YEAR").orElse(0), reference.published()));
    Days days = parts(Days.year(year), match.argument(0, ""));
    return Reading.stated(days.date().orElseThrow().iso(), days);
  }

  /** The latest year that ends in two figures and is not after publication. */
  private static int century(int figures, Optional<LocalDate> published) {
    int limit = published.map(LocalDate::getYear).orElse(1999);
    int century = limit / 100 * 100;
    return century + figures > limit ? century + figures - 100 : century + figures;
  }

  private static Reading monthOrDay(TimeMatch match, int month, Reference reference) {
    Optional<Integer> year =
        match
            .number("YEAR")
            .or(() -> match.number("APOSTROPHE-YEAR").map(n -> century(n, reference.published())));
    Optional<Integer> day = match.number("DAY");
    if (year.isPresent()) {
      return days(year.get(), month, day)
          .map(days -> parts(days, match.argument(0, "")))
          .map(days -> Reading.stated(days.date().orElseThrow().iso(), days))
          .orElseGet(() -> Reading.without("DATE", unresolved(month, day)));
    }
    return nearest(month, day, reference)
        .map(days -> parts(days, match.argument(0, "")))
        .map(days -> Reading.resolved(days.date().orElseThrow().iso(), days))
        .orElseGet(() -> Reading.without("DATE", unresolved(month, day)));
  }

  private static String unresolved(int month, Optional<Integer> day) {
    String written = String.format(Locale.ROOT, "XXXX-%02d", month);
    return day.map(d -> written + String.format(Locale.ROOT, "-%02d", d)).orElse(written);
  }

  private static Optional<Days> days(int year, int month, Optional<Integer> day) {
    try {
      YearMonth whole = YearMonth.of(year, month);
      return Optional.of(day.map(d -> Days.day(whole.atDay(d))).orElseGet(() -> Days.month(whole)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** "Christmas Eve": the last one, or the next one where the words look ahead. */
  static Reading feast(TimeMatch match, Reference reference) {
    MonthDay day = MonthDay.parse("--" + match.parts().get("FEAST"));
    Optional<LocalDate> there =
        match
            .number("YEAR")
            .map(day::atYear)
            .or(() -> reference.published().map(from -> feast(day, match, from, reference)));
    return there
        .map(known -> Reading.resolved(known.toString(), Days.day(known)))
        .orElseGet(() -> Reading.without("DATE", "XXXX" + day.toString().substring(1)));
  }

  private static LocalDate feast(
      MonthDay day, TimeMatch match, LocalDate published, Reference reference) {
    int shift = Integer.parseInt(match.argument(0, "0"));
    LocalDate here = day.atYear(published.getYear() + shift);
    boolean ahead = shift == 0 && reference.tense() == Tense.FUTURE;
    return shift != 0
        ? here
        : ahead && here.isBefore(published)
            ? here.plusYears(1)
            : !ahead && here.isAfter(published) ? here.minusYears(1) : here;
  }

  private static Optional<Days> nearest(int month, Optional<Integer> day, Reference reference) {
    return reference
        .published()
        .flatMap(
            from ->
                IntStream.rangeClosed(from.getYear() - 1, from.getYear() + 1)
                    .mapToObj(year -> days(year, month, day))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(days -> cost(days, from, reference.tense()))));
  }

  private static long cost(Days days, LocalDate from, Tense tense) {
    if (days.latest().isBefore(from)) {
      long distance = ChronoUnit.DAYS.between(days.latest(), from);
      return distance + (tense == Tense.FUTURE ? AGAINST_TENSE : 0);
    }
    if (days.earliest().isAfter(from)) {
      long distance = ChronoUnit.DAYS.between(from, days.earliest());
      return distance + (tense == Tense.PAST ? againstPast(days) : tense == Tense.OPEN ? AHEAD : 0);
    }
    return 0;
  }

  private static long againstPast(Days days) {
    return days.earliest().equals(days.latest()) ? DAY_AGAINST_PAST : AGAINST_PAST;
  }

  /** "last March": before the month of publication. */
  static Reading month(TimeMatch match, Reference reference) {
    return month(match, shift(match), reference.published());
  }

  /** "the previous April": before the time told last. */
  static Reading monthFromTold(TimeMatch match, Reference reference) {
    int shift = shift(match);
    Optional<LocalDate> told =
        reference.latest().map(days -> shift < 0 ? days.earliest() : days.latest());
    Reading month = month(match, shift, told.or(reference::published));
    return month.days().isPresent() ? month.relative() : month;
  }

  private static int shift(TimeMatch match) {
    return Integer.parseInt(match.argument(0, "0"));
  }

  private static Reading month(TimeMatch match, int shift, Optional<LocalDate> from) {
    int month = match.number("MONTH").orElseThrow();
    return from.flatMap(day -> shifted(day, month, shift))
        .map(there -> Reading.resolved(there.toString(), Days.month(there)))
        .orElseGet(() -> Reading.without("DATE", unresolved(month, Optional.empty())));
  }

  private static Optional<YearMonth> shifted(LocalDate from, int month, int shift) {
    YearMonth now = YearMonth.from(from);
    Stream<YearMonth> years =
        IntStream.rangeClosed(-1, 1).mapToObj(n -> YearMonth.of(from.getYear() + n, month));
    return switch (shift) {
      case -1 -> years.filter(there -> there.isBefore(now)).max(Comparator.naturalOrder());
      case 1 -> years.filter(there -> there.isAfter(now)).findFirst();
      default -> years.filter(there -> there.getYear() == from.getYear()).findFirst();
    };
  }

  /** "March last year", "16 April last year". */
  static Reading monthOfYear(TimeMatch match, Reference reference) {
    int month = match.number("MONTH").orElseThrow();
    Optional<Integer> day = match.number("DAY");
    int shift = Integer.parseInt(match.argument(0, "0"));
    return reference
        .published()
        .flatMap(from -> days(from.getYear() + shift, month, day))
        .map(days -> Reading.resolved(days.date().orElseThrow().iso(), days))
        .orElseGet(() -> Reading.without("DATE", unresolved(month, day)));
  }

  /** "mid-July" is July, its first day between the 10th and the 20th. */
  private static Days parts(Days days, String part) {
    LocalDate first = days.earliest();
    boolean month = days.date().orElseThrow().iso().length() == 7;
    return switch (part) {
      case "early" ->
          days.within(first, month ? first.plusDays(9) : first.plusMonths(4).minusDays(1));
      case "mid" ->
          month
              ? days.within(first.plusDays(9), first.plusDays(19))
              : days.within(first.plusMonths(4), first.plusMonths(8).minusDays(1));
      case "late" -> days.within(month ? first.plusDays(19) : first.plusMonths(8), days.latest());
      default -> days;
    };
  }
}
