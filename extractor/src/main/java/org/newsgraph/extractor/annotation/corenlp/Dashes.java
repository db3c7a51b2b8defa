package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes a dash between words as CoreNLP's models know it: they take a bare "-" or "–" for a hyphen
 * and tear the sentence around an insertion apart. The token keeps its place in the text.
 */
final class Dashes {
  private static final Set<String> WRITTEN = Set.of("-", "–", "—");
  private static final String KNOWN = "--";
  private static final int LONGEST_DATELINE = 9;
  private static final Set<String> CLOSING = Set.of(")", "-RRB-");
  private static final Predicate<String> CAPITALS =
      Pattern.compile("\\p{Lu}{3,}").asMatchPredicate();

  private Dashes() {}

  /** Changes the tokens of a sentence in place. */
  static void normalize(List<CoreLabel> tokens) {
    IntStream.range(dateline(tokens) + 1, tokens.size() - 1)
        .filter(i -> isDash(tokens.get(i - 1), tokens.get(i), tokens.get(i + 1)))
        .mapToObj(tokens::get)
        .forEach(
            dash -> {
              dash.setWord(KNOWN);
              dash.setValue(KNOWN);
            });
  }

  /** Where the dash of "PARIS (Reuters) - " stands, which opens a sentence; 0 without one. */
  private static int dateline(List<CoreLabel> tokens) {
    return IntStream.range(1, Math.min(LONGEST_DATELINE, tokens.size()))
        .filter(i -> WRITTEN.contains(tokens.get(i).word()))
        .limit(1)
        .filter(
            i -> CAPITALS.test(tokens.get(0).word()) || CLOSING.contains(tokens.get(i - 1).word()))
        .findFirst()
        .orElse(0);
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
