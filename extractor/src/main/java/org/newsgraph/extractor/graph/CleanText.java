package org.newsgraph.extractor.graph;

/**
 * Text that every store can keep and give back: halves of characters become the replacement
 * character.
 */
final class CleanText {
  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /** The text at the same length in UTF-16 units, without lone surrogates and without NUL. */
  static String of(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || lone(text, i)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static boolean lone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
