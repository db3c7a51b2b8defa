package org.newsgraph.extractor.mention.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.article.Span;

/**
 * When an event began, as far as the words tell.
 *
 * @param date the first day, as precise as the words; absent for "last week" over two months
 * @param earliest lower bound of the first day
 * @param latest upper bound of the first day
 * @param endDate the last day of a span
 * @param words the time expression, absent where another event gives the time
 */
public record EventTime(
    Optional<PartialDate> date,
    LocalDate earliest,
    LocalDate latest,
    Optional<LocalDate> endDate,
    Basis basis,
    Optional<Span> words) {

  /** Where a date comes from. */
  public enum Basis {
    /** The words alone give it. */
    STATED,
    /** Worked out from the publication day. */
    RESOLVED,
    /** Worked out from another event. */
    RELATIVE
  }

  public EventTime {
    Objects.requireNonNull(basis);
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest before earliest: " + earliest + ".." + latest);
    }
  }

  /** The same day for another event that took place within this one. */
  public EventTime ofAnother() {
    return new EventTime(date, earliest, latest, Optional.empty(), Basis.RELATIVE, words);
  }

  /** The day that lies some days after the first, for another event within this one. */
  public EventTime ofLaterDay(int days) {
    return earlier(-days).ofAnother();
  }

  /** Whether the first day is known. */
  public boolean isOneDay() {
    return earliest.equals(latest);
  }

  /** Some days before, where the day is known. */
  public EventTime earlier(int days) {
    return days == 0 || !isOneDay()
        ? this
        : new EventTime(
            Optional.of(new PartialDate(earliest.minusDays(days).toString())),
            earliest.minusDays(days),
            latest.minusDays(days),
            endDate,
            basis,
            words);
  }
}
