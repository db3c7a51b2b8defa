package org.newsgraph.extractor.mention.time.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;

/** Parts of a day and times of the clock. */
final class DayParts {
  private static final Map<String, String> ZONES = Map.of("utc", "Z", "gmt", "Z");

  private DayParts() {}

  /** The same day with the part that a match names. */
  static Reading at(TimeMatch match, Reading day) {
    String part = match.parts().get("DAYPART");
    return part == null ? day : day.as("TIME", day.value() + "T" + part);
  }

  /** "yesterday morning". */
  static Reading part(TimeMatch match, Reference reference) {
    return at(match, day(match, reference));
  }

  /** "tonight", "last night". */
  static Reading night(TimeMatch match, Reference reference) {
    Reading day = day(match, reference);
    return day.as("TIME", day.value() + "TNI");
  }

  private static Reading day(TimeMatch match, Reference reference) {
    int shift = Integer.parseInt(match.argument(0, "0"));
    return reference
        .today()
        .map(from -> from.plusDays(shift))
        .map(day -> Reading.resolved(day.toString(), Days.day(day)))
        .orElseGet(() -> Reading.without("DATE", "XXXX-XX-XX"));
  }

  /** A time of the clock says nothing about the day of an event. */
  static Reading clock(TimeMatch match, Reference reference) {
    String day =
        reference.told().or(reference::published).map(LocalDate::toString).orElse("XXXX-XX-XX");
    return Reading.without("TIME", day + "T" + hours(match) + zone(match));
  }

  private static String zone(TimeMatch match) {
    return ZONES.getOrDefault(match.parts().getOrDefault("zone", ""), "");
  }

  private static String hours(TimeMatch match) {
    String written =
        Optional.ofNullable(match.parts().get("CLOCK"))
            .or(() -> Optional.ofNullable(match.parts().get("HOUR")))
            .or(() -> Optional.ofNullable(match.parts().get("DIGITS")))
            .orElseGet(() -> match.argument(0, "12:00"));
    return inFull(written.replaceAll("[:.]", ""), match.parts().getOrDefault("half", ""));
  }

  private static String inFull(String figures, String half) {
    int number = Integer.parseInt(figures);
    int hour = figures.length() > 2 ? number / 100 : number;
    int minute = figures.length() > 2 ? number % 100 : 0;
    boolean afternoon = half.startsWith("p") && hour < 12;
    boolean afterMidnight = half.startsWith("a") && hour == 12;
    return String.format(
        java.util.Locale.ROOT,
        "%02d:%02d",
        afternoon ? hour + 12 : afterMidnight ? 0 : hour,
        minute);
  }
}
