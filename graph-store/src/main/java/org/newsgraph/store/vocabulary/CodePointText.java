package org.newsgraph.store.vocabulary;

/**
 * A text whose characters are counted in code points; quick where these are UTF-16 units anyway.
 */
public final class CodePointText {
  private final String text;
  private final int length;

  /** Counts the text once. */
  public CodePointText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /** Its length in code points. */
  public int length() {
    return length;
  }

  /** The words from one code point up to another. */
  public String words(int begin, int end) {
    if (length == text.length()) {
      return text.substring(begin, end);
    }
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
