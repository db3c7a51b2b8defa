package org.newsgraph.extractor.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;

/** The last day of an event that takes more than one. */
final class TimeSpans {
  private static final Set<String> TO = WordLists.TIME.list("span");
  private static final Set<String> ENDING = WordLists.TIME.list("ending");

  private TimeSpans() {}

  /** The end that follows a time: "from 3 May to 5 May", "between 2020 and 2023". */
  static Optional<LocalDate> end(Sentence sentence, TimeMention first, List<TimeMention> mentions) {
    Optional<LocalDate> own = LastDay.of(first);
    return own.or(
        () ->
            mentions.stream()
                .filter(next -> next.firstToken() == first.endToken() + 1)
                .filter(next -> joined(sentence, first))
                .map(TimeMention::reading)
                .flatMap(reading -> reading.days().stream())
                .map(Days::latest)
                .findFirst());
  }

  private static boolean joined(Sentence sentence, TimeMention first) {
    String between = sentence.token(first.endToken()).text();
    boolean opened =
        first.firstToken() > 0 && sentence.token(first.firstToken() - 1).lemma().equals("between");
    return TO.contains(between) || (opened && between.equals("and"));
  }

  /** The end that a length gives: "a two-day visit", "for three days". */
  static Optional<LocalDate> endByLength(
      Sentence sentence, int trigger, EventTime time, List<TimeMention> mentions) {
    boolean day = time.earliest().equals(time.latest());
    return mentions.stream()
        .filter(mention -> day && mention.match().is("length"))
        .filter(mention -> modifies(sentence, trigger, mention))
        .flatMap(mention -> days(mention).stream())
        .map(days -> time.earliest().plusDays(days - 1L))
        .findFirst();
  }

  /** How many days an event had lasted by the day on which it "ends": "the two-day talks end". */
  static int beforeEnd(Sentence sentence, int trigger, List<TimeMention> mentions) {
    boolean ends =
        sentence
                .arc(trigger)
                .filter(arc -> arc.relation().equals("nsubj"))
                .filter(arc -> ENDING.contains(sentence.token(arc.governor()).lemma()))
                .isPresent()
            || new Ending(sentence, trigger).concluded();
    return mentions.stream()
        .filter(mention -> ends && mention.match().is("length"))
        .filter(mention -> modifies(sentence, trigger, mention))
        .flatMap(mention -> days(mention).stream())
        .map(days -> days - 1)
        .findFirst()
        .orElse(0);
  }

  private static boolean modifies(Sentence sentence, int trigger, TimeMention mention) {
    boolean before = mention.endToken() <= trigger && trigger - mention.endToken() <= 2;
    boolean below =
        sentence.parsed()
            && new Attachment(sentence, trigger, false)
                .cost(mention.head())
                .filter(cost -> cost <= 1)
                .isPresent();
    return before || below;
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
