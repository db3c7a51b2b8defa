package org.newsgraph.extractor.article.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the first lines is the headline. */
final class Headline {

  private static final int NONE = -1;

  /** Kicker, headline and standfirst: no more lines than these stand above the text. */
  private static final int MOST_LINES_ABOVE = 4;

  private Headline() {}

  /** The index of the headline among the pieces that are read, or -1. */
  static int index(List<Piece> kept, Care care, Optional<String> title) {
    if (title.isPresent()) {
      return given(kept, title.get());
    }
    int longest = longestTitle(kept);
    boolean sentence = longest == NONE && care == Care.COPIED && isSentenceAboveText(kept);
    return sentence ? 0 : longest;
  }

  private static int given(List<Piece> kept, String title) {
    for (int i = 0; i < Math.min(MOST_LINES_ABOVE, kept.size()); i++) {
      if (letters(kept.get(i).words()).equals(letters(title))) {
        return i;
      }
    }
    return NONE;
  }

  private static String letters(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
  }

  private static int longestTitle(List<Piece> kept) {
    int longest = NONE;
    int end = Math.min(MOST_LINES_ABOVE, kept.size() - 1);
    for (int i = 0; i < end && Words.isTitle(kept.get(i).words()); i++) {
      if (longest == NONE || length(kept, i) > length(kept, longest)) {
        longest = i;
      }
    }
    return longest;
  }

  private static int length(List<Piece> kept, int i) {
    return Words.count(kept.get(i).words());
  }

  /** Some write a headline as a sentence: short, above a paragraph of several sentences. */
  private static boolean isSentenceAboveText(List<Piece> kept) {
    return kept.size() > 2
        && Words.isSingleSentence(kept.get(0).words())
        && length(kept, 1) > 2 * length(kept, 0);
  }
}
