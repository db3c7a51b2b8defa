package org.newsgraph.queries.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days of what may be known to a month or a year only. */
public final class Days {
  private Days() {}

  /** The first or last day of a day, month or year in ISO form; empty of anything else. */
  public static Optional<LocalDate> of(String iso, boolean first) {
    try {
      return switch (iso.length()) {
        case 4 -> Optional.of(LocalDate.parse(iso + (first ? "-01-01" : "-12-31")));
        case 7 ->
            Optional.of(
                first ? YearMonth.parse(iso).atDay(1) : YearMonth.parse(iso).atEndOfMonth());
        case 10 -> Optional.of(LocalDate.parse(iso));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
