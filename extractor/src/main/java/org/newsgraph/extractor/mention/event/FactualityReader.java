package org.newsgraph.extractor.mention.event;

import java.util.Set;
import org.newsgraph.extractor.mention.event.lexicon.WordLists;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Reads off the grammar whether an event took place, by tables of words. */
final class FactualityReader {
  private static final Set<String> AUXILIARIES =
      Set.of("be", "do", "have", "will", "can", "could", "would", "may", "might", "should", "must");

  private final FactualityWords words;
  private final SupportVerbs support;
  private final WordLists lists;

  FactualityReader(FactualityWords words, SupportVerbs support, WordLists lists) {
    this.words = words;
    this.support = support;
    this.lists = lists;
  }

  FactualityWords words() {
    return words;
  }

  SupportVerbs support() {
    return support;
  }

  boolean says(Syntax syntax, int verb) {
    return lists.list("saying").contains(syntax.lemma(verb));
  }

  boolean occurs(String verb) {
    return lists.list("occurring").contains(verb);
  }

  boolean ranks(String word) {
    return lists.list("rank").contains(word);
  }

  boolean phase(String noun) {
    return lists.list("phase").contains(noun);
  }

  /**
   * The status of an event.
   *
   * @param lasting whether what its noun names outlasts its making, as an agreement does: then a
   *     verb that only speaks of it says nothing of it
   */
  Factuality read(Syntax syntax, int trigger, boolean lasting) {
    Factuality found = itself(syntax, trigger, new Climb(this, syntax, lasting).read(trigger, 0));
    return asked(syntax) && found.status() == Status.HAPPENED
        ? new Factuality(Status.POSSIBLE, found.distance())
        : found;
  }

  /** "is expected in Oslo": the verb itself tells that it is to come. */
  private Factuality itself(Syntax syntax, int trigger, Factuality found) {
    return found.status().isFact()
        ? words
            .status("itself", syntax.lemma(trigger))
            .map(status -> new Factuality(status, found.distance()))
            .orElse(found)
        : found;
  }

  /** "Will they meet?" asks whether; "How did the talks go?" takes them for granted. */
  private static boolean asked(Syntax syntax) {
    boolean question = syntax.word(syntax.size() - 1).equals("?");
    boolean begins =
        AUXILIARIES.contains(syntax.lemma(0))
            || AUXILIARIES.contains(syntax.lemma(Math.min(1, syntax.size() - 1)));
    return question && begins;
  }
}
