package org.newsgraph.extractor.annotation;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes a dash between words as CoreNLP's models know it: they take a bare "-" or "–" for a hyphen
 * and tear the sentence around an insertion apart. The token keeps its place in the text.
 */
final class Dashes {
  private static final Set<String> WRITTEN = Set.of("-", "–", "—");
  private static final String KNOWN = "--";

  private Dashes() {}

  /** Changes the tokens of a sentence in place. */
  static void normalize(List<CoreLabel> tokens) {
    IntStream.range(1, tokens.size() - 1)
        .filter(i -> isDash(tokens.get(i - 1), tokens.get(i), tokens.get(i + 1)))
        .mapToObj(tokens::get)
        .forEach(
            dash -> {
              dash.setWord(KNOWN);
              dash.setValue(KNOWN);
            });
  }

  /** With a blank on either side, and not between numbers. */
  private static boolean isDash(CoreLabel before, CoreLabel token, CoreLabel after) {
    return WRITTEN.contains(token.word())
        && before.endPosition() < token.beginPosition()
        && token.endPosition() < after.beginPosition()
        && !(isNumber(before) && isNumber(after));
  }

  private static boolean isNumber(CoreLabel token) {
    return Character.isDigit(token.word().charAt(0));
  }
}
