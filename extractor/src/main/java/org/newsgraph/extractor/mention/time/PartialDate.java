package org.newsgraph.extractor.mention.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date as precise as the words: a day, a month or a year, written as ISO 8601. */
public record PartialDate(String iso) {
  public PartialDate {
    first(iso);
  }

  /** The first day that it may mean. */
  public LocalDate earliest() {
    return first(iso);
  }

  /** The last day that it may mean. */
  public LocalDate latest() {
    return switch (iso.length()) {
      case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> LocalDate.parse(iso);
    };
  }

  private static LocalDate first(String iso) {
    return switch (iso.length()) {
      case 4 -> Year.parse(iso).atDay(1);
      case 7 -> YearMonth.parse(iso).atDay(1);
      default -> LocalDate.parse(iso);
    };
  }
}
