package org.newsgraph.queries.evidence;

import java.text.BreakIterator;
import java.util.Locale;

/** The text of an article, read by code points. */
record ArticleText(String text) {
  /** Returns the words from one code point up to another; nothing where the text is shorter. */
  String between(int begin, int end) {
    int length = text.codePointCount(0, text.length());
    if (begin < 0 || end < begin || end > length) {
      return "";
    }
    return text.substring(unit(begin), unit(end));
  }

  private int unit(int codePoint) {
    return text.offsetByCodePoints(0, codePoint);
  }

  /** Returns the sentence around a code point; a line break ends a sentence too. */
  Quote sentence(int codePoint) {
    int at = unit(codePoint);
    int lineBegin = text.lastIndexOf('\n', at) + 1;
    int lineEnd = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(lineBegin, lineEnd));
    int begin = lineBegin + Math.max(0, sentences.preceding(at - lineBegin + 1));
    int end = lineBegin + sentences.following(at - lineBegin);
    String words = text.substring(begin, end).stripTrailing();
    int first = text.codePointCount(0, begin);
    return new Quote(words, first, first + words.codePointCount(0, words.length()));
  }
}
