package org.newsgraph.extractor.mention.time.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.extractor.mention.time.Tense;

/**
 * What the words count from.
 *
 * @param published the day of publication
 * @param until the last day on which the words may have been written, where they may on several
 * @param tense the tense of the words around
 * @param told the day that the article told last
 * @param latest the last time told of whatever precision; the same day where it is one
 */
public record Reference(
    Optional<LocalDate> published,
    Optional<LocalDate> until,
    Tense tense,
    Optional<LocalDate> told,
    Optional<Days> latest) {

  /** The same in another tense. */
  public Reference in(Tense other) {
    return new Reference(published, until, other, told, latest);
  }

  /** The day of the words themselves, where there is but one on which they may be written. */
  Optional<LocalDate> today() {
    return until.isPresent() ? Optional.empty() : published;
  }

  /** The day from which weekdays count: back from the last, ahead from the first. */
  Optional<LocalDate> week() {
    return tense == Tense.PAST ? until.or(() -> published) : published;
  }
}
