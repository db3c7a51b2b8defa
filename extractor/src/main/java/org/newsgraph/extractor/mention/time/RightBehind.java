package org.newsgraph.extractor.mention.time;

import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;

/** "signed an accord on Friday to": a day that only an object parts from its verb. */
final class RightBehind {
  private static final int NEAR = 7;

  /** Relations of a time that stands before its noun. */
  private static final Set<String> OWN = Set.of("nmod:poss", "compound");

  private RightBehind() {}

  /** Whether a time follows a verb in the past so, whatever the parser makes of it. */
  static boolean of(Sentence sentence, int verb, int time) {
    return sentence.token(verb).tag().equals("VBD")
        && verb < time
        && time - verb <= NEAR
        && !OWN.contains(sentence.dependencies().get(time).relation())
        && sentence.tokens().subList(verb + 1, time).stream().allMatch(RightBehind::simple);
  }

  /** Whether a word opens no clause, and no phrase of its own but with "on". */
  private static boolean simple(Token token) {
    return token.tag().matches("DT|JJ|NN.*|PRP\\$|POS|CD|HYPH") || token.lemma().equals("on");
  }
}
