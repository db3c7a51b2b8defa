package org.newsgraph.queries.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How near two written names are, letter by letter. */
public final class Spelling {
  private Spelling() {}

  /** Returns the name in lower case, without accents and with single spaces. */
  public static String folded(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return apart
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replaceAll("[\\s\\p{Pd}]+", " ")
        .strip();
  }

  /** Returns the name with a capital at the beginning of each word. */
  public static String capitals(String name) {
    return Pattern.compile("(?<!\\p{L})\\p{Ll}")
        .matcher(name)
        .replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
  }

  /**
   * Returns the number of letters to add, drop or change (Levenshtein) between two folded names.
   */
  public static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      last = row(a.charAt(i - 1), i, b, last);
    }
    return last[b.length()];
  }

  private static int[] row(char letter, int i, String b, int[] above) {
    int[] row = new int[above.length];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int change = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
    }
    return row;
  }
}
