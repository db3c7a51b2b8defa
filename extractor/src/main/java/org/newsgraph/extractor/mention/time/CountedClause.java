package org.newsgraph.extractor.mention.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;

/** "It came on Friday, a day after they met": the day from which a clause is counted back. */
final class CountedClause {
  private final Sentence sentence;
  private final List<TimeMention> mentions;

  CountedClause(Sentence sentence, List<TimeMention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** When something told in such a clause took place; nothing in any other clause. */
  Optional<EventTime> time(int trigger) {
    return mentions.stream()
        .filter(RelativeTime::counts)
        .filter(mention -> opens(mention, trigger))
        .findFirst()
        .flatMap(mention -> before(mention).flatMap(day -> RelativeTime.back(day, mention)));
  }

  /** Whether the length stands before the word that opens the clause of the trigger. */
  private boolean opens(TimeMention mention, int trigger) {
    return sentence
        .arc(mention.endToken() - 1)
        .filter(arc -> arc.relation().equals("mark") && arc.governor() == verb(trigger))
        .isPresent();
  }

  /** The trigger's verb: "a day after they held talks". */
  private int verb(int trigger) {
    return sentence
        .arc(trigger)
        .filter(arc -> arc.relation().equals("obj"))
        .map(arc -> arc.governor())
        .orElse(trigger);
  }

  /** The day told last before. */
  private Optional<LocalDate> before(TimeMention counted) {
    return mentions.stream()
        .filter(mention -> mention.endToken() <= counted.firstToken())
        .max(Comparator.comparingInt(TimeMention::endToken))
        .flatMap(TimeMention::inPast)
        .filter(time -> time.earliest().equals(time.latest()))
        .map(EventTime::earliest);
  }
}
