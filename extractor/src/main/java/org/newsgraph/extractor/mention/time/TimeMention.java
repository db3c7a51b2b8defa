package org.newsgraph.extractor.mention.time;

import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.TimeExpression;

/**
 * A time expression with what it was read from, so that it can be read again in another tense.
 *
 * @param sentence its sentence
 * @param match the words
 * @param reference what they count from
 */
record TimeMention(
    Sentence sentence, int firstToken, int endToken, TimeMatch match, Reference reference) {

  Reading reading() {
    return Resolution.of(match, reference);
  }

  /** The TIMEX3 reading: "two days" is a length where an event follows that it is counted from. */
  private Reading written() {
    return RelativeTime.counts(this) ? Resolution.length(match) : reading();
  }

  Reading readingIn(Tense tense) {
    return Resolution.of(
        match, new Reference(reference.published(), tense, reference.told(), reference.latest()));
  }

  /** Whether it begins after the day from which the article counts. */
  boolean liesAhead() {
    return reference.published().isPresent()
        && reading()
            .days()
            .filter(days -> days.earliest().isAfter(reference.published().get()))
            .isPresent();
  }

  /** When something took place that has happened. */
  Optional<EventTime> inPast() {
    Reading reading = readingIn(Tense.PAST);
    return reading
        .days()
        .map(
            days ->
                new EventTime(
                    days.date(),
                    days.earliest(),
                    days.latest(),
                    Optional.empty(),
                    reading.basis(),
                    Optional.of(sentence.spanOf(firstToken, endToken))));
  }

  TimeExpression expression() {
    Reading reading = written();
    return new TimeExpression(
        sentence.index(),
        firstToken,
        endToken,
        sentence.spanOf(firstToken, endToken),
        reading.type(),
        reading.value());
  }

  /** The token that the rest of the sentence governs: the head of the words. */
  int head() {
    for (int token = firstToken; token < endToken && sentence.parsed(); token++) {
      int governor = sentence.dependencies().get(token).governor();
      if (governor < firstToken || governor >= endToken) {
        return token;
      }
    }
    return endToken - 1;
  }
}
