package org.newsgraph.extractor.article;

import java.util.stream.IntStream;

/** Text in which nothing stands that a graph or a page cannot hold. */
public final class SafeText {
  /** What stands for a character that cannot be kept. */
  public static final char REPLACEMENT = '\uFFFD';

  /** No writing puts more marks upon one letter; patterns look back over them at every step. */
  private static final int MOST_MARKS = 8;

  private SafeText() {}

  /**
   * The text with everything that RDF and XML cannot hold (halves of surrogate pairs, control
   * characters) and marks beyond the eighth upon a letter replaced one by one, so that no offset
   * moves.
   */
  public static String clean(String text) {
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
}
