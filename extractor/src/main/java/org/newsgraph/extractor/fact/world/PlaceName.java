package org.newsgraph.extractor.fact.world;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * The name of a place as an encyclopedia writes it: "Springfield, Illinois", "Georgia (U.S.
 * state)".
 *
 * @param within what stands behind a comma: the country or the part of it where it lies
 * @param kind what stands in brackets
 */
record PlaceName(String name, Optional<String> within, Optional<String> kind) {
  private static final Pattern QUALIFIED =
      Pattern.compile("([^,(]+?)(?:, ([^(]+?))?(?: \\(([^)]+)\\))?");
  private static final Pattern DIVISION =
      Pattern.compile(
          ".*\\b(%s)\\b.*".formatted(String.join("|", Lexicon.english().words("division"))));
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.'’`]");
  private static final Pattern GAPS = Pattern.compile("[-, ]+");

  static PlaceName of(String words) {
    Matcher parts = QUALIFIED.matcher(words.replace('_', ' '));
    return parts.matches()
        ? new PlaceName(
            parts.group(1),
            Optional.ofNullable(parts.group(2)),
            Optional.ofNullable(parts.group(3)))
        : new PlaceName(words.replace('_', ' '), Optional.empty(), Optional.empty());
  }

  /** Whether it says more than the name. */
  boolean isQualified() {
    return within.isPresent() || kind.isPresent();
  }

  /** Whether the brackets say that it is a division of a country. */
  boolean isDivision() {
    return kind.filter(words -> DIVISION.matcher(words).matches()).isPresent();
  }

  /** Words without accents, capitals and punctuation, by which spellings meet. */
  static String folded(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
