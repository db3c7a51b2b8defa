package org.newsgraph.extractor.mention.time.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.calendar.Days;
import org.newsgraph.extractor.mention.time.calendar.LastDay;
import org.newsgraph.extractor.mention.time.finding.TimeMention;

/** The last day of an event that takes more than one. */
final class TimeSpans {
  private TimeSpans() {}

  /** The end that follows a time: "from 3 May to 5 May", "between 2020 and 2023". */
  static Optional<LocalDate> end(TimeMention first, List<TimeMention> mentions) {
    Optional<LocalDate> own = LastDay.of(first.match(), first.reading());
    return own.or(
        () ->
            mentions.stream()
                .filter(next -> endsWith(first, next))
                .map(TimeMention::reading)
                .flatMap(reading -> reading.days().stream())
                .map(Days::latest)
                .findFirst());
  }

  /** Whether a time is the end of a span that another opens. */
  static boolean endsWith(TimeMention first, TimeMention last) {
    return last.firstToken() == first.endToken() + 1 && joined(first);
  }

  private static boolean joined(TimeMention first) {
    Sentence sentence = first.sentence();
    String between = sentence.token(first.endToken()).text();
    boolean opened =
        first.firstToken() > 0 && sentence.token(first.firstToken() - 1).lemma().equals("between");
    return Lexicon.english().has(between, "until-time") || (opened && between.equals("and"));
  }

  /** The end that a length gives: "a two-day visit", "for three days". */
  static Optional<LocalDate> endByLength(Word trigger, EventTime time, List<TimeMention> mentions) {
    boolean day = time.isOneDay();
    return mentions.stream()
        .filter(mention -> day && mention.match().is("length"))
        .filter(mention -> modifies(trigger, mention))
        .flatMap(mention -> days(mention).stream())
        .map(days -> time.earliest().plusDays(days - 1L))
        .findFirst();
  }

  /** How many days an event had lasted by the day on which it "ends": "the two-day talks end". */
  static int beforeEnd(PredicateGraph graph, Word trigger, List<TimeMention> mentions) {
    Ending ending = new Ending(graph, trigger);
    boolean ends = ending.ends() || ending.concluded();
    return mentions.stream()
        .filter(mention -> ends && mention.match().is("length"))
        .filter(mention -> modifies(trigger, mention))
        .flatMap(mention -> days(mention).stream())
        .map(days -> days - 1)
        .findFirst()
        .orElse(0);
  }

  private static boolean modifies(Word trigger, TimeMention mention) {
    int between = trigger.index() - mention.endToken();
    return (between >= 0 && between <= 2)
        || (mention.graph().parsed()
            && new Attachment(mention.graph(), trigger, false)
                .cost(mention.head())
                .filter(cost -> cost <= 1)
                .isPresent());
  }

  private static Optional<Integer> days(TimeMention mention) {
    int each =
        switch (mention.match().unit()) {
          case "day" -> 1;
          case "week" -> 7;
          default -> 0;
        };
    return mention.match().amount().map(amount -> amount * each).filter(days -> days > 1);
  }
}
