package org.newsgraph.extractor.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;

/** "the second day of the visit": which of its days a time beside it tells. */
final class DayOfEvent {
  private static final List<String> ORDINALS = WordLists.TIME.ordered("ordinals");
  private static final Set<String> LAST = WordLists.TIME.list("last");

  private final Sentence sentence;
  private final int event;

  DayOfEvent(Sentence sentence, int event) {
    this.sentence = sentence;
    this.event = event;
  }

  /** How many days the event had lasted; 0 where nothing is said of it. */
  int before() {
    return day().stream()
        .flatMap(day -> sentence.arcsFrom(day))
        .map(arc -> ORDINALS.indexOf(lemma(arc.dependent())))
        .filter(number -> number > 0)
        .findFirst()
        .orElse(0);
  }

  /** Whether it was a day of which one cannot count back to the first. */
  boolean last() {
    return day().stream()
        .flatMap(day -> sentence.arcsFrom(day))
        .anyMatch(arc -> LAST.contains(lemma(arc.dependent())));
  }

  private Optional<Integer> day() {
    return sentence
        .arc(event)
        .filter(arc -> arc.relation().equals("nmod") && arc.governor() != Dependency.ROOT)
        .map(Dependency::governor)
        .filter(day -> lemma(day).equals("day"));
  }

  private String lemma(int token) {
    return sentence.token(token).lemma().toLowerCase(java.util.Locale.ROOT);
  }
}
