package org.newsgraph.extractor.mention.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.mention.time.PartialDate;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;

/** Times that count units from a day: "last week", "three days ago", "the next month". */
public final class CountedTimes {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("second", "PT%sS"),
          Map.entry("minute", "PT%sM"),
          Map.entry("hour", "PT%sH"),
          Map.entry("day", "P%sD"),
          Map.entry("week", "P%sW"),
          Map.entry("fortnight", "P%sW"),
          Map.entry("weekend", "P%sWE"),
          Map.entry("month", "P%sM"),
          Map.entry("quarter", "P%sQ"),
          Map.entry("year", "P%sY"),
          Map.entry("decade", "P%sY"),
          Map.entry("century", "P%sY"));
  private static final Map<String, Integer> TIMES =
      Map.of("decade", 10, "century", 100, "fortnight", 2);

  /** CountedTimes of which an unknown day leaves nothing. */
  private static final Set<String> CLOSE = Set.of("second", "minute", "hour", "day");

  private CountedTimes() {}

  /** The TIMEX3 code of an amount of units; X where the amount is not told. */
  static String period(String amount, String unit) {
    boolean known = !amount.equals("X");
    String counted =
        known ? String.valueOf(Integer.parseInt(amount) * TIMES.getOrDefault(unit, 1)) : amount;
    return String.format(Locale.ROOT, CODES.get(unit), counted);
  }

  /** "two weeks": P2W; "years": PXY. */
  static String period(TimeMatch match) {
    String some = match.parts().containsKey("UNITS") ? "X" : "1";
    String amount =
        match.parts().getOrDefault("NUMBER", match.parts().getOrDefault("DIGITS", some));
    return period(amount.toUpperCase(Locale.ROOT), match.unit());
  }

  /** A length of time, from whatever it is counted. */
  public static Reading length(TimeMatch match) {
    return Reading.without("DURATION", period(match));
  }

  static Reading aroundPublication(TimeMatch match, Reference reference) {
    return read(
        match, reference, CLOSE.contains(unit(match)) ? reference.today() : reference.published());
  }

  /** "Earlier this month": of the days around the publication those that are over. */
  static Reading upToPublication(TimeMatch match, Reference reference) {
    Reading around = aroundPublication(match, reference);
    return around.within(
        around.days().map(days -> reference.published().map(days::until).orElse(days)));
  }

  static Reading fromTold(TimeMatch match, Reference reference) {
    Optional<LocalDate> from = reference.told().or(reference::published);
    Reading read = DayParts.at(match, read(match, reference, from)).relative();
    return read.days().isPresent() ? read.within(counted(match, reference, read)) : read;
  }

  /**
   * The days that a time counted from another may mean: nothing where the other is no day, or where
   * none was told and one would have to count on from the publication.
   */
  private static Optional<Days> counted(TimeMatch match, Reference reference, Reading read) {
    int steps = steps(match).orElse(0);
    if (reference.latest().isEmpty()) {
      boolean on = steps > 0 && reference.tense() == Tense.PAST;
      return on ? Optional.empty() : read.days();
    }
    Days last = reference.latest().get();
    return last.earliest().equals(last.latest())
        ? read.days()
        : last.date().flatMap(date -> longer(date, unit(match), steps));
  }

  /** Months from a month, years from a year. */
  private static Optional<Days> longer(PartialDate date, String unit, int steps) {
    boolean month = date.iso().length() == 7 && unit.equals("month");
    boolean year = date.iso().length() <= 7 && unit.equals("year");
    return month
        ? Optional.of(Days.month(YearMonth.parse(date.iso()).plusMonths(steps)))
        : year ? Optional.of(Days.year(date.earliest().getYear() + steps)) : Optional.empty();
  }

  private static Reading read(TimeMatch match, Reference reference, Optional<LocalDate> from) {
    String unit = unit(match);
    Optional<Integer> steps = steps(match);
    if (steps.isEmpty()) {
      return few(match, unit, from);
    }
    return from.map(day -> reading(unit, day, steps.get(), counted(match), reference))
        .orElseGet(() -> unresolved(steps.get()));
  }

  /** "a few days earlier": within a week. */
  private static Reading few(TimeMatch match, String unit, Optional<LocalDate> from) {
    boolean back = match.argument(1, "0").startsWith("-");
    Reading vague = Reading.without("DATE", "PAST_REF");
    return from.filter(day -> unit.equals("day"))
        .map(
            day ->
                back
                    ? Days.few(day.minusDays(7), day.minusDays(2))
                    : Days.few(day.plusDays(2), day.plusDays(7)))
        .map(vague::during)
        .orElse(vague);
  }

  /** "in the coming days": a length, but one within which something is to happen. */
  static Reading ahead(TimeMatch match, Reference reference) {
    Reading length = Reading.without("DURATION", period("X", "day"));
    return reference
        .published()
        .filter(day -> reference.tense() == Tense.FUTURE)
        .map(day -> length.during(Days.few(day, day.plusDays(7))))
        .orElse(length);
  }

  /** "in three weeks": a length, but when something is to happen. */
  static Reading hence(TimeMatch match, Reference reference) {
    Reading length = length(match);
    return read(match, reference, reference.published())
        .days()
        .filter(days -> reference.tense() == Tense.FUTURE)
        .map(length::during)
        .orElse(length);
  }

  private static String unit(TimeMatch match) {
    String unit = match.argument(0, "day");
    return unit.startsWith("UNIT") ? match.unit() : unit;
  }

  private static boolean counted(TimeMatch match) {
    return match.argument(1, "0").matches("-?(NUMBER|DIGITS)");
  }

  /** How many units away; empty for "several years ago". */
  private static Optional<Integer> steps(TimeMatch match) {
    String written = match.argument(1, "0");
    String bare = written.replace("-", "");
    int sign = written.startsWith("-") ? -1 : 1;
    return switch (bare) {
      case "NUMBER", "DIGITS" -> match.number(bare).map(n -> sign * n);
      default -> Optional.of(Integer.parseInt(written));
    };
  }

  private static Reading unresolved(int steps) {
    return Reading.without(
        "DATE", steps == 0 ? "PRESENT_REF" : steps < 0 ? "PAST_REF" : "FUTURE_REF");
  }

  private static Reading reading(
      String unit, LocalDate day, int steps, boolean counted, Reference reference) {
    return switch (unit) {
      case "second", "minute", "hour" -> dayReading(day);
      case "day" -> dayReading(day.plusDays(steps));
      case "week", "fortnight" -> weeks(day, steps * TIMES.getOrDefault(unit, 1), counted);
      case "weekend" -> weekend(day, steps, reference.tense());
      case "month" -> months(day, steps);
      case "quarter" -> quarter(day.plusMonths(3L * steps));
      default -> years(unit, day, steps);
    };
  }

  private static Reading dayReading(LocalDate day) {
    return Reading.resolved(day.toString(), Days.day(day));
  }

  private static Reading weeks(LocalDate day, int steps, boolean counted) {
    LocalDate there = day.plusWeeks(steps);
    return counted
        ? Reading.resolved(there.toString(), Days.few(there.minusDays(3), there.plusDays(3)))
        : Reading.resolved(week(there), Days.week(there));
  }

  private static Reading weekend(LocalDate day, int steps, Tense tense) {
    boolean before = tense != Tense.FUTURE && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    LocalDate there = day.plusWeeks(steps - (before && steps == 0 ? 1 : 0));
    return Reading.resolved(week(there) + "-WE", Days.weekend(there));
  }

  /** "this weekend": the one to come, or early in the week and in the past the one just over. */
  static Reading thisWeekend(TimeMatch match, Reference reference) {
    return reference
        .published()
        .map(
            day -> {
              boolean early = day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0;
              boolean over = early && reference.tense() == Tense.PAST;
              LocalDate there = over ? day.minusWeeks(1) : day;
              return Reading.resolved(week(there) + "-WE", Days.weekend(there));
            })
        .orElseGet(() -> unresolved(0));
  }

  private static Reading months(LocalDate day, int steps) {
    YearMonth month = YearMonth.from(day).plusMonths(steps);
    return Reading.resolved(month.toString(), Days.month(month));
  }

  private static Reading quarter(LocalDate day) {
    String value = day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    return Reading.resolved(value, Days.quarter(day));
  }

  private static Reading years(String unit, LocalDate day, int steps) {
    int year = day.getYear() + steps * TIMES.getOrDefault(unit, 1);
    if (unit.equals("decade") && steps == 0) {
      return Reading.without("DATE", String.valueOf(year / 10));
    }
    if (unit.equals("century") && steps == 0) {
      return Reading.without("DATE", String.valueOf(year / 100));
    }
    return year < 1
        ? Reading.without("DATE", "PAST_REF")
        : Reading.resolved(String.format(Locale.ROOT, "%04d", year), Days.year(year));
  }

  static String week(LocalDate day) {
    LocalDate thursday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(3);
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        thursday.getYear(),
        thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
