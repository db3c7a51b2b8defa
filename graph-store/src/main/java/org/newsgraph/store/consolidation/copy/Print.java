package org.newsgraph.store.consolidation.copy;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.store.consolidation.report.Article;

/**
 * What is needed of an article to find those that print its text, whole or cut and edited.
 *
 * @param article its IRI
 * @param textKey equal for articles of the same text
 * @param sketch keys of some of the text's runs of words in their order, between blanks
 */
public record Print(String article, String textKey, String sketch) implements Serializable {
  /** So many of a sketch's keys are marks, by which copies are looked for. */
  private static final int MARKS = 8;

  /** What a text has in common with another by chance, or in words that stand below every text. */
  private static final int BY_CHANCE = 1;

  /** A smaller sketch tells nothing. */
  private static final int FEWEST = 4;

  private static final int SHARE_IN_PERCENT = 60;
  private static final int PERCENT = 100;
  private static final String BLANK = " ";

  /** The print of an article. */
  public static Print of(Article article) {
    return new Print(article.iri(), article.textKey(), String.join(BLANK, article.sketch()));
  }

  /** A few keys of the sketch: those of a copy are the same but for one or the other. */
  public List<String> marks() {
    return keys().stream().limit(MARKS).toList();
  }

  private List<String> keys() {
    return sketch.isEmpty() ? List.of() : Arrays.asList(sketch.split(BLANK, -1));
  }

  /** One of the two texts was made of the other by cuts and small edits. */
  public boolean isEditOf(Print other) {
    return common(marks(), other.marks()) > BY_CHANCE
        && isMostOf(common(keys(), other.keys()), Math.min(keys().size(), other.keys().size()));
  }

  private static int common(List<String> some, List<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(new HashSet<>(others));
    return both.size();
  }

  /**
   * Whether so many keys that two sketches have in common are the greater part of the smaller one.
   *
   * @param smaller how many keys that one has
   */
  public static boolean isMostOf(int common, int smaller) {
    return smaller >= FEWEST && common * PERCENT >= smaller * SHARE_IN_PERCENT;
  }
}
