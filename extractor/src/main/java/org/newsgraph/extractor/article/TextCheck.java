package org.newsgraph.extractor.article;

import java.util.Optional;
import java.util.stream.IntStream;

/** What a text must be before anything costly sees it. */
final class TextCheck {

  /**
   * Some 170,000 words: half as much again as a day's discussion with thousands of entries, and
   * what two threads can read side by side in the memory that they are given.
   */
  static final int LONGEST = 1_000_000;

  /** No writing puts more marks upon one letter; patterns look back over them at every step. */
  private static final int MOST_MARKS = 8;

  private static final char REPLACEMENT = '\uFFFD';

  private TextCheck() {}

  /**
   * The text with everything that RDF and XML cannot hold (halves of surrogate pairs, control
   * characters) and marks beyond the eighth upon a letter replaced one by one, so that no offset
   * moves.
   */
  static String clean(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      if (isUnfit(text, i)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static boolean isUnfit(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return isControl(c) || c == '\uFFFE' || c == '\uFFFF' || (isMark(c) && isPiledUp(text, i));
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isPiledUp(String text, int mark) {
    int first = mark - MOST_MARKS;
    return first >= 0 && IntStream.range(first, mark).allMatch(i -> isMark(text.charAt(i)));
  }

  private static boolean isControl(char c) {
    return c < ' ' && "\t\n\u000B\f\r".indexOf(c) < 0;
  }

  /** Why a cleaned text cannot be an article. */
  static Optional<Reading> problem(Origin origin, String text) {
    if (text.isBlank()) {
      return quarantined(origin, "no text", "give the article's words or remove it");
    }
    if (text.length() > LONGEST) {
      return quarantined(
          origin, "longer than " + LONGEST + " characters", "split it into single articles");
    }
    long unfit = text.chars().filter(c -> c == REPLACEMENT).count();
    return unfit * 10 > text.length()
        ? quarantined(origin, "not text: a tenth of it cannot be read", "check its encoding")
        : Optional.empty();
  }

  private static Optional<Reading> quarantined(Origin origin, String problem, String remedy) {
    return Optional.of(new Reading.Quarantined(origin, problem, remedy));
  }
}
