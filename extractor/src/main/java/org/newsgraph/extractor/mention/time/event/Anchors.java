package org.newsgraph.extractor.mention.time.event;

import java.util.Locale;

/** Whether two words may name one event: "invasion" and "invade". */
final class Anchors {
  private static final int STEM = 4;

  private Anchors() {}

  static boolean sameEvent(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    int shorter = Math.min(a.length(), b.length());
    return a.equals(b) || (common >= STEM && common >= shorter - 2);
  }
}
