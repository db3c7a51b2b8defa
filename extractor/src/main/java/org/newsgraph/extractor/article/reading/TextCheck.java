package org.newsgraph.extractor.article.reading;

import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.SafeText;

/** What a text must be before anything costly sees it. */
final class TextCheck {

  /**
   * Some 170,000 words: half as much again as a day's discussion with thousands of entries, and
   * what two threads can read side by side in the memory that they are given.
   */
  static final int LONGEST = 1_000_000;

  private TextCheck() {}

  /** Why a cleaned text cannot be an article. */
  static Optional<Reading> problem(Origin origin, String text) {
    if (text.isBlank()) {
      return quarantined(origin, "no text", "give the article's words or remove it");
    }
    if (text.length() > LONGEST) {
      return quarantined(
          origin, "longer than " + LONGEST + " characters", "split it into single articles");
    }
    long unfit = text.chars().filter(c -> c == SafeText.REPLACEMENT).count();
    return unfit * 10 > text.length()
        ? quarantined(origin, "not text: a tenth of it cannot be read", "check its encoding")
        : Optional.empty();
  }

  private static Optional<Reading> quarantined(Origin origin, String problem, String remedy) {
    return Optional.of(new Reading.Quarantined(origin, problem, remedy));
  }
}
