package org.newsgraph.extractor.graph;

/** Turns offsets in UTF-16 units into offsets in Unicode code points. */
final class CodePoints {
  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      boolean half =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      count += half ? 0 : 1;
    }
    before[text.length()] = count;
  }

  int of(int utf16) {
    return before[utf16];
  }
}
