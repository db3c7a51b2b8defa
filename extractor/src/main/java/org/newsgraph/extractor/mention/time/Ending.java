package org.newsgraph.extractor.mention.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;

/** Verbs that tell the end of an event, or that it still goes on, and not its first day. */
final class Ending {
  private static final Set<String> CONCLUDING = WordLists.TIME.list("concluding");

  private final Sentence sentence;
  private final int event;

  Ending(Sentence sentence, int event) {
    this.sentence = sentence;
    this.event = event;
  }

  /** "wrapped up a visit". */
  boolean concluded() {
    return above("obj").filter(verb -> CONCLUDING.contains(lemma(verb))).isPresent();
  }

  /** "returned from a trip". */
  boolean returned() {
    return above("obl").filter(this::back).isPresent()
        && sentence
            .arcsFrom(event)
            .anyMatch(
                arc -> arc.relation().equals("case") && lemma(arc.dependent()).equals("from"));
  }

  private boolean back(int verb) {
    return lemma(verb).equals("return")
        || sentence.arcsFrom(verb).anyMatch(arc -> lemma(arc.dependent()).equals("back"));
  }

  /** "have been holding talks", "have been in talks". */
  boolean goesOn() {
    return Stream.concat(Stream.of(event), above("obj").stream())
        .anyMatch(word -> helped(word, "have") && helped(word, "be"));
  }

  private boolean helped(int word, String helper) {
    return sentence
        .arcsFrom(word)
        .filter(arc -> arc.relation().startsWith("aux") || arc.relation().equals("cop"))
        .anyMatch(arc -> lemma(arc.dependent()).equals(helper));
  }

  private Optional<Integer> above(String relation) {
    return sentence
        .arc(event)
        .filter(arc -> arc.relation().equals(relation) && arc.governor() != Dependency.ROOT)
        .map(Dependency::governor);
  }

  private String lemma(int token) {
    return sentence.token(token).lemma();
  }
}
