package org.newsgraph.extractor.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.article.Span;

/**
 * A line of a text without the blanks around it.
 *
 * @param apart a blank line stands before it
 */
record Line(Span span, String words, boolean apart) {

  /** The lines of a text that hold anything. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    for (int begin = 0; begin < text.length(); ) {
      int end = end(text, begin);
      Span span = trimmed(text, begin, end);
      if (span.length() > 0) {
        lines.add(new Line(span, span.of(text), apart));
      }
      apart = span.length() == 0;
      begin = next(text, end);
    }
    return lines;
  }

  /** The white space that Java's own trimming forgets counts too. */
  static Span trimmed(String text, int begin, int end) {
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private static int end(String text, int begin) {
    int end = begin;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int next(String text, int end) {
    boolean two = text.startsWith("\r\n", end);
    return end + (two ? 2 : 1);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
  }
}
