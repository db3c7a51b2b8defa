package org.newsgraph.extractor.mention.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Verbs that tell the end of an event, or that it still goes on, and not its first day. */
final class Ending {
  private static final Set<String> CONCLUDING = WordLists.TIME.list("concluding");

  private static final Set<String> CLOSING = WordLists.TIME.list("ending");

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

  /** "the talks will end on Friday", "are due to adjourn on Friday", "did not end on Friday". */
  boolean endsAhead() {
    return above("nsubj")
        .filter(
            verb ->
                ends(verb)
                    || sentence
                        .arcsFrom(verb)
                        .anyMatch(arc -> arc.relation().equals("xcomp") && ends(arc.dependent())))
        .filter(verb -> !sentence.token(verb).tag().equals("VBD"))
        .isPresent();
  }

  private boolean ends(int verb) {
    return CLOSING.contains(lemma(verb));
  }

  /** "returned from a trip", "arrived from talks". */
  boolean returned() {
    return above("obl").filter(this::back).isPresent()
        && sentence
            .arcsFrom(event)
            .anyMatch(
                arc -> arc.relation().equals("case") && lemma(arc.dependent()).equals("from"));
  }

  private boolean back(int verb) {
    return lemma(verb).equals("return")
        || Lexicon.english().has(lemma(verb), "arriving")
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
