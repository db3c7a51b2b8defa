package org.newsgraph.extractor.mention.time.event;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.PartialDate;
import org.newsgraph.extractor.mention.time.finding.TimeMention;

/** Times that count from another event: "two days before the invasion". */
final class RelativeTime {
  private static final int REACH = 5;

  private RelativeTime() {}

  /** The lemma of the event that a time counts from, where it names one. */
  static Optional<String> anchor(TimeMention mention) {
    Sentence sentence = mention.sentence();
    if (!mention.isCounted() || !nounPhraseAt(sentence, mention.endToken())) {
      return Optional.empty();
    }
    return headNoun(sentence, mention.endToken());
  }

  private static boolean nounPhraseAt(Sentence sentence, int token) {
    return token < sentence.tokens().size() && opensNounPhrase(sentence.token(token));
  }

  private static boolean opensNounPhrase(Token token) {
    return token.isDeterminer()
        || token.isPossessivePronoun()
        || token.isNoun()
        || token.isPositiveAdjective();
  }

  private static Optional<String> headNoun(Sentence sentence, int from) {
    int end = Math.min(sentence.tokens().size(), from + REACH);
    Optional<String> head = Optional.empty();
    for (Token token : sentence.tokens().subList(from, end)) {
      if (token.isNoun()) {
        head = Optional.of(token.lemma());
      } else if (head.isPresent()) {
        break;
      }
    }
    return head;
  }

  /** The day from which one counts on to a day: "on Friday, two days after they met". */
  static Optional<EventTime> back(LocalDate day, TimeMention mention) {
    boolean before = mention.match().argument(1, "").startsWith("-");
    int steps = amount(mention) * (before ? 1 : -1);
    return mention.match().unit().equals("day")
        ? Optional.of(
            new EventTime(
                Optional.of(new PartialDate(day.plusDays(steps).toString())),
                day.plusDays(steps),
                day.plusDays(steps),
                Optional.empty(),
                EventTime.Basis.RELATIVE,
                Optional.of(mention.sentence().spanOf(mention.firstToken(), mention.endToken()))))
        : Optional.empty();
  }

  private static int amount(TimeMention mention) {
    return mention.match().amount().orElse(1);
  }

  /** The time that lies the told distance from an anchor, as precise as the anchor. */
  static Optional<EventTime> from(EventTime anchor, TimeMention mention) {
    return anchor.date().map(date -> shifted(anchor, date, mention));
  }

  private static EventTime shifted(EventTime anchor, PartialDate date, TimeMention mention) {
    LocalDate first = shift(anchor.earliest(), mention);
    LocalDate last = shift(anchor.latest(), mention);
    PartialDate there = new PartialDate(last.toString().substring(0, date.iso().length()));
    return new EventTime(
        Optional.of(there),
        first.isBefore(there.earliest()) ? there.earliest() : first,
        last.isAfter(there.latest()) ? there.latest() : last,
        Optional.empty(),
        EventTime.Basis.RELATIVE,
        Optional.of(mention.sentence().spanOf(mention.firstToken(), mention.endToken())));
  }

  private static LocalDate shift(LocalDate day, TimeMention mention) {
    int amount = amount(mention);
    boolean before = mention.match().argument(1, "").startsWith("-");
    long steps = before ? -amount : amount;
    return switch (mention.match().unit()) {
      case "week" -> day.plusWeeks(steps);
      case "month" -> day.plusMonths(steps);
      case "year" -> day.plusYears(steps);
      case "decade" -> day.plusYears(10 * steps);
      case "hour", "minute", "second" -> day;
      default -> day.plusDays(steps);
    };
  }
}
