package org.newsgraph.extractor.mention.time.calendar;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;

/** Works out what the words of a match mean, seen from a reference. */
public final class Resolution {
  private static final Map<String, BiFunction<TimeMatch, Reference, Reading>> KINDS =
      Map.ofEntries(
          Map.entry("date", CalendarDates::date),
          Map.entry("feast", CalendarDates::feast),
          Map.entry("month", CalendarDates::month),
          Map.entry("monthfrom", CalendarDates::monthFromTold),
          Map.entry("yearmonth", CalendarDates::monthOfYear),
          Map.entry("season", Seasons::season),
          Map.entry("quarter", Seasons::quarter),
          Map.entry("decade", Seasons::decade),
          Map.entry("century", Seasons::century),
          Map.entry("weekday", Weekdays::weekday),
          Map.entry("weekweekday", Weekdays::ofWeek),
          Map.entry("monthweekday", Weekdays::ofMonth),
          Map.entry("weekon", Weekdays::weekOn),
          Map.entry("weekago", Weekdays::weekAgo),
          Map.entry("half", Seasons::half),
          Map.entry("numeric", CalendarDates::numeric),
          Map.entry("around", CountedTimes::aroundPublication),
          Map.entry("sofar", CountedTimes::upToPublication),
          Map.entry("thisweekend", CountedTimes::thisWeekend),
          Map.entry("from", CountedTimes::fromTold),
          Map.entry("part", DayParts::part),
          Map.entry("tonight", DayParts::night),
          Map.entry("clock", DayParts::clock),
          Map.entry("length", (match, reference) -> CountedTimes.length(match)),
          Map.entry("ahead", CountedTimes::ahead),
          Map.entry("hence", CountedTimes::hence),
          Map.entry("every", Resolution::every),
          Map.entry("everyday", (match, reference) -> everyWeekday(match)),
          Map.entry("ref", Resolution::vague));

  private Resolution() {}

  /** What a match means. */
  public static Reading of(TimeMatch match, Reference reference) {
    return KINDS.get(match.meaning().kind()).apply(match, reference);
  }

  private static Reading every(TimeMatch match, Reference reference) {
    String unit = match.argument(0, "day");
    String code =
        unit.startsWith("UNIT") ? CountedTimes.period(match) : CountedTimes.period("1", unit);
    return Reading.without("SET", code);
  }

  private static Reading everyWeekday(TimeMatch match) {
    return Reading.without("SET", "XXXX-WXX-" + match.parts().get("WEEKDAY"));
  }

  private static Reading vague(TimeMatch match, Reference reference) {
    return Reading.without("DATE", match.argument(0, "PAST_REF"));
  }

  /** The kinds of meaning that are known. */
  public static Set<String> kinds() {
    return new TreeSet<>(KINDS.keySet());
  }
}
