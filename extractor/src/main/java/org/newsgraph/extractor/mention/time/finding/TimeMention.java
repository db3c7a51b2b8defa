package org.newsgraph.extractor.mention.time.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.TimeExpression;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.calendar.CountedTimes;
import org.newsgraph.extractor.mention.time.calendar.Days;
import org.newsgraph.extractor.mention.time.calendar.Reading;
import org.newsgraph.extractor.mention.time.calendar.Reference;
import org.newsgraph.extractor.mention.time.calendar.Resolution;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;

/**
 * A time expression with what it was read from, so that it can be read again in another tense.
 *
 * @param graph of its sentence
 * @param match the words
 * @param reference what they count from
 */
public record TimeMention(
    PredicateGraph graph, int firstToken, int endToken, TimeMatch match, Reference reference) {

  /** Where its words stand in the text. */
  public Span span() {
    return sentence().spanOf(firstToken, endToken);
  }

  public Sentence sentence() {
    return graph.sentence();
  }

  /** What it means in the tense of the words around. */
  public Reading reading() {
    return Resolution.of(match, reference);
  }

  /** The TIMEX3 reading: "two days" is a length where an event follows that it is counted from. */
  private Reading written() {
    return counts() ? CountedTimes.length(match) : reading();
  }

  public Reading readingIn(Tense tense) {
    return Resolution.of(match, reference.in(tense));
  }

  /** Whether it begins after the day from which the article counts. */
  public boolean liesAhead() {
    return reference.published().isPresent()
        && reading()
            .days()
            .filter(days -> days.earliest().isAfter(reference.published().get()))
            .isPresent();
  }

  /** Whether it means the day from which the article counts. */
  public boolean isToday() {
    return reference.published().isPresent()
        && reading()
            .days()
            .filter(days -> days.equals(Days.day(reference.published().get())))
            .isPresent();
  }

  /** When something took place that has happened. */
  public Optional<EventTime> inPast() {
    return timeIn(Tense.PAST);
  }

  /** When something took place, or takes place, that is told in a tense. */
  public Optional<EventTime> timeIn(Tense tense) {
    Reading reading = readingIn(tense);
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
                    Optional.of(sentence().spanOf(firstToken, endToken))));
  }

  public TimeExpression expression() {
    Reading reading = written();
    return new TimeExpression(
        sentence().index(),
        firstToken,
        endToken,
        sentence().spanOf(firstToken, endToken),
        reading.type(),
        reading.value());
  }

  /** The word that the rest of the sentence governs. */
  public Word head() {
    return IntStream.range(firstToken, graph.parsed() ? endToken : firstToken)
        .mapToObj(graph::word)
        .filter(word -> graph.above(word).filter(this::covers).isEmpty())
        .findFirst()
        .orElseGet(() -> graph.word(endToken - 1));
  }

  /** Whether a word is one of its words. */
  public boolean covers(Word word) {
    return firstToken <= word.index() && word.index() < endToken;
  }

  /** Whether a length is counted from something that follows: "two days before they met". */
  public boolean counts() {
    return isCounted()
        && endToken < graph.size()
        && Character.isLetter(graph.word(endToken).text().charAt(0));
  }

  /** Whether "before" or "after" ends it. */
  public boolean isCounted() {
    return match.is("from")
        && Lexicon.english().has(graph.word(endToken - 1).text(), "counted-from");
  }
}
