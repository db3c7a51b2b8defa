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
  private static final List<Map.Entry<String, String>> SOUNDS =
      List.of(
          Map.entry("x", "ks"),
          Map.entry("tsch", "X"),
          Map.entry("tch", "X"),
          Map.entry("sch", "X"),
          Map.entry("sh", "X"),
          Map.entry("ch", "X"),
          Map.entry("dj", "X"),
          Map.entry("j", "X"),
          Map.entry("ph", "f"),
          Map.entry("kh", "k"),
          Map.entry("gh", "k"),
          Map.entry("ck", "k"),
          Map.entry("[qgc]", "k"),
          Map.entry("dh", "t"),
          Map.entry("th", "t"),
          Map.entry("d", "t"),
          Map.entry("w", "v"),
          Map.entry("z", "s"),
          Map.entry("[aeiouyh]", ""));

  private Spelling() {}

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
    for (Map.Entry<String, String> sound : SOUNDS) {
      sounds = sounds.replaceAll(sound.getKey(), sound.getValue());
    }
    String bare = sounds.replaceAll("(.)\\1+", "$1");
    return bare.length() < 2 ? plain : bare;
  }

  /** Whether two plain words may be one name in two transcriptions. */
  static boolean alike(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) > SHORT
            && consonants(one).equals(consonants(other))
            && distance(one, other) <= Math.max(1, Math.max(one.length(), other.length()) / 3));
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
