package org.newsgraph.extractor.graph;

/** Turns offsets in UTF-16 units into offsets in Unicode code points. */
final class CodePoints {
  private final String text;
  private final int[] before;

  CodePoints(String text) {
    this.text = text;
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

  /** The text between two offsets in UTF-16 units, no character halved. */
  String between(int begin, int end) {
    return text.substring(whole(begin), whole(end));
  }

  private int whole(int utf16) {
    boolean halved = utf16 > 0 && utf16 < text.length() && before[utf16] == before[utf16 - 1];
    return halved ? utf16 - 1 : utf16;
  }
}
