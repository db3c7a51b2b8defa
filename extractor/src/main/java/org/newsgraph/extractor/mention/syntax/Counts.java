package org.newsgraph.extractor.mention.syntax;

import java.util.Map;

/** Words that count people and countries: "the two leaders", "both sides". */
public final class Counts {
  private static final Map<String, Integer> WORDS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4);

  private Counts() {}

  /** How many a word counts; 0 where it does not. */
  public static int of(String word) {
    return WORDS.getOrDefault(word, 0);
  }
}
