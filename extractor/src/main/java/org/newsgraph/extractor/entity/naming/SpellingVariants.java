package org.newsgraph.extractor.entity.naming;

import java.util.Set;
import java.util.TreeSet;

/** Whether two words may be two spellings of one name. */
final class SpellingVariants {
  private static final int SHORTEST = 5;

  private SpellingVariants() {}

  /** Equal, or long and one letter apart ("Zelensky", "Zelenskyy"; "Mohammed", "Mohammad"). */
  static boolean same(String a, String b) {
    return a.equals(b)
        || (Math.min(a.length(), b.length()) >= SHORTEST
            && a.charAt(0) == b.charAt(0)
            && oneEditApart(a, b));
  }

  /**
   * Two words that are the same have one of these in common: a long word with a letter left out.
   */
  static Set<String> keys(String word) {
    Set<String> keys = new TreeSet<>(Set.of(word));
    if (word.length() >= SHORTEST) {
      for (int i = 1; i < word.length(); i++) {
        keys.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    return keys;
  }

  private static boolean oneEditApart(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    int skip = longer.length() == shorter.length() ? 1 : 0;
    return i == shorter.length() || shorter.substring(i + skip).equals(longer.substring(i + 1));
  }
}
