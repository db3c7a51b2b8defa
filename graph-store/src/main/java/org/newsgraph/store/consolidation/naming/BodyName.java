package org.newsgraph.store.consolidation.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a firm or another body.
 *
 * @param words plain, without particles and legal forms, in their order
 * @param acronym what it is, or may be, abbreviated to: in capitals
 * @param isAcronym whether the name is nothing but an abbreviation
 * @param key the same for all spellings and orders of the words; everybody is compared by it
 */
record BodyName(List<String> words, String acronym, boolean isAcronym, String key) {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");

  private BodyName(List<String> words, String acronym, boolean isAcronym) {
    this(
        words,
        acronym,
        isAcronym,
        String.join(" ", words.stream().map(Spelling::consonants).sorted().toList()));
  }

  static BodyName of(String name) {
    String shortened =
        name.replaceAll("\\s*\\([^()]*\\)", "")
            .replace(".", "")
            .replaceAll("\\b(\\w+)(?: \\1\\b)+", "$1")
            .strip();
    if (CAPITALS.matcher(shortened).matches()) {
      return new BodyName(
          List.of(shortened.toLowerCase(Locale.ROOT)), shortened.toUpperCase(Locale.ROOT), true);
    }
    List<String> words =
        Arrays.stream(shortened.split("[^\\p{L}\\p{N}'’&]+", -1))
            .map(Spelling::plain)
            .filter(w -> !w.isEmpty())
            .filter(w -> !NameWords.PARTICLES.contains(w) && !NameWords.FIRM.contains(w))
            .toList();
    StringBuilder acronym = new StringBuilder();
    words.forEach(w -> acronym.append(w.charAt(0)));
    return new BodyName(words, acronym.toString().toUpperCase(Locale.ROOT), false);
  }

  /** The same words, whatever their order, spelling and legal form. */
  boolean fits(BodyName other) {
    return !words.isEmpty() && key.equals(other.key) && alike(other);
  }

  private boolean alike(BodyName other) {
    List<String> mine = words.stream().sorted().toList();
    List<String> others = other.words.stream().sorted().toList();
    for (int i = 0; i < mine.size(); i++) {
      if (!Spelling.alike(mine.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isSpeltAs(BodyName other) {
    return words.equals(other.words);
  }

  /** Whether this is the other's abbreviation. */
  boolean abbreviates(BodyName other) {
    return isAcronym && other.words.size() > 2 && acronym.equals(other.acronym);
  }

  /** Whether each country has its own: a ministry, a parliament. */
  boolean isGeneric() {
    return words.stream().anyMatch(NameWords.GENERIC::contains);
  }
}
