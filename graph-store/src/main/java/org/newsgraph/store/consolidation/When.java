package org.newsgraph.store.consolidation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When it began, as far as the words say.
 *
 * @param date a day, month or year as ISO; absent where the words are no such thing
 * @param bounds the days that are possible; absent where the words give no time
 * @param endDate its last day
 * @param basis local name of {@code ng:dateBasis}
 */
record When(
    Optional<String> date,
    Optional<Days> bounds,
    Optional<LocalDate> endDate,
    Optional<String> basis) {
  static final When UNKNOWN =
      new When(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  boolean isDay() {
    return bounds.isPresent() && bounds.get().count() == 1;
  }

  /** Every day on which it may have been going on. */
  Optional<Days> extent() {
    return bounds.map(
        b -> endDate.filter(b.last()::isBefore).map(end -> new Days(b.first(), end)).orElse(b));
  }
}
