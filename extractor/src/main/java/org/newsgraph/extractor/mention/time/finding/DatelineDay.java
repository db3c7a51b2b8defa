package org.newsgraph.extractor.mention.time.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.mention.dateline.Dateline;
import org.newsgraph.extractor.mention.time.expression.WordTable;

/**
 * The day of a dateline, from which the article counts: a reprint comes out later, and where the
 * sun rises early a report may be dated the day after its publication.
 */
final class DatelineDay {
  /** A dateline without a year lies so many days back at most. */
  private static final int OLDEST = 60;

  private DatelineDay() {}

  /** The day; empty where it is later after the publication, or long before it and has no year. */
  static Optional<LocalDate> of(AnnotatedArticle article, WordTable words) {
    Optional<LocalDate> published = article.article().metadata().published();
    return Dateline.of(article)
        .flatMap(Dateline::day)
        .flatMap(day -> on(day, words, published))
        .filter(day -> published.isEmpty() || !day.isAfter(published.get().plusDays(1)));
  }

  private static Optional<LocalDate> on(
      Dateline.Day day, WordTable words, Optional<LocalDate> published) {
    Optional<Integer> month =
        words.value("MONTH", day.month()).or(() -> words.value("MONTH", day.month() + "."));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    return day.year().isPresent()
        ? date(day.year().get(), month.get(), day.day())
        : published.flatMap(
            there ->
                date(there.getYear(), month.get(), day.day())
                    .map(that -> that.isAfter(there.plusDays(1)) ? that.minusYears(1) : that)
                    .filter(that -> that.isAfter(there.minusDays(OLDEST))));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
