package org.newsgraph.extractor.article.stamp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Span;

/**
 * When an entry of a page was put out.
 *
 * @param span its words in the text
 * @param day where it names one in full
 * @param weekdays that it names, each once: two where it tells the hour of two places
 */
public record TimeStamp(Span span, Optional<LocalDate> day, List<DayOfWeek> weekdays) {
  public TimeStamp {
    weekdays = List.copyOf(weekdays);
  }
}
