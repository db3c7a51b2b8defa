package org.newsgraph.extractor.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;

/** "On Sunday, after four days of talks": the talks began before the day that is told. */
final class Lasted {
  private static final Set<String> AFTER = WordLists.TIME.list("after");

  private final Sentence sentence;
  private final List<TimeMention> mentions;

  Lasted(Sentence sentence, List<TimeMention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** The time at which an event began that had lasted; nothing where nobody knows how long. */
  Optional<EventTime> began(int event, EventTime told) {
    Optional<TimeMention> length = length(event);
    return length.isEmpty() ? Optional.of(told) : before(told, length.get());
  }

  private Optional<TimeMention> length(int event) {
    return sentence
        .arc(event)
        .filter(arc -> arc.relation().equals("nmod"))
        .map(Dependency::governor)
        .filter(unit -> led(unit, AFTER))
        .flatMap(
            unit ->
                mentions.stream()
                    .filter(mention -> mention.match().is("length"))
                    .filter(mention -> mention.firstToken() <= unit && unit < mention.endToken())
                    .findFirst());
  }

  private static Optional<EventTime> before(EventTime told, TimeMention length) {
    Optional<Integer> amount = length.match().amount();
    return switch (length.match().unit()) {
      case "hour", "minute" -> Optional.of(told);
      case "day" -> amount.flatMap(days -> around(told, days, 1));
      case "week" -> amount.flatMap(weeks -> around(told, 7 * weeks, 3));
      default -> Optional.empty();
    };
  }

  /** Some days before, give or take. */
  private static Optional<EventTime> around(EventTime told, int days, int give) {
    LocalDate last = told.latest().minusDays(days - give);
    Days first = Days.few(told.earliest().minusDays(days + give), last);
    return Optional.of(
        new EventTime(
            first.date(),
            first.earliest(),
            first.latest(),
            Optional.empty(),
            told.basis(),
            told.words()));
  }

  private boolean led(int noun, Set<String> prepositions) {
    return sentence
        .arcsFrom(noun)
        .filter(arc -> arc.relation().equals("case"))
        .anyMatch(arc -> prepositions.contains(sentence.token(arc.dependent()).lemma()));
  }
}
