package org.newsgraph.store.consolidation.naming;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A word of a name as newspapers spell it: without accents, and by its consonants alone. */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`ʿʾ.]+");
  private static final int SHORT = 4;

  /** Letters that transcriptions exchange, as one; the longer first. */
  private static final List<Map.Entry<Pattern, String>> SOUNDS =
      List.of(
          sound("x", "ks"),
          sound("tsch", "X"),
          sound("tch", "X"),
          sound("sch", "X"),
          sound("sh", "X"),
          sound("ch", "X"),
          sound("dj", "X"),
          sound("j", "X"),
          sound("ph", "f"),
          sound("kh", "k"),
          sound("gh", "k"),
          sound("ck", "k"),
          sound("c(?=[eiy])", "s"),
          sound("[qgc]", "k"),
          sound("dh", "t"),
          sound("th", "t"),
          sound("d", "t"),
          sound("w", "v"),
          sound("z", "s"),
          sound("[aeiouyh]", ""));

  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  private Spelling() {}

  private static Map.Entry<Pattern, String> sound(String letters, String as) {
    return Map.entry(Pattern.compile(letters), as);
  }

  /** The word in lower case, without accents and apostrophes. */
  static String plain(String word) {
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** The consonants of a plain word, the same for all its transcriptions. */
  static String consonants(String plain) {
    String sounds = plain;
    for (Map.Entry<Pattern, String> sound : SOUNDS) {
      sounds = sound.getKey().matcher(sounds).replaceAll(sound.getValue());
    }
    String bare = TWICE.matcher(sounds).replaceAll("$1");
    return bare.length() < 2 ? plain : bare;
  }

  /**
   * Whether two plain words may be one name in two transcriptions. Letters are counted first, which
   * costs least: everybody is compared with all who share a name.
   */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int most = Math.max(1, longer / 3);
    return shorter > SHORT
        && longer - shorter <= most
        && distance(one, other) <= most
        && consonants(one).equals(consonants(other));
  }

  /** How many letters must be put in, left out or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
