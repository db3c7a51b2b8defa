package org.newsgraph.extractor.mention.time.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.extractor.mention.time.Tense;

/**
 * What the words count from.
 *
 * @param published the day of publication
 * @param tense the tense of the words around
 * @param told the day that the article told last
 * @param latest the last time told of whatever precision; the same day where it is one
 */
public record Reference(
    Optional<LocalDate> published, Tense tense, Optional<LocalDate> told, Optional<Days> latest) {}
