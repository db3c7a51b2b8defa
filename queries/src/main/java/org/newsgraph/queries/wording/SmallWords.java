package org.newsgraph.queries.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words of questions and what each is for, by {@code words.tsv}. */
final class SmallWords {
  private static final Map<String, Set<String>> PHRASES = new HashMap<>();

  static {
    for (List<String> row : Table.read("words", 2).rows()) {
      PHRASES.computeIfAbsent(row.get(0), k -> new HashSet<>()).addAll(Table.phrases(row.get(1)));
    }
  }

  private SmallWords() {}

  static boolean is(String use, String word) {
    return PHRASES.get(use).contains(word);
  }

  /** Whether a word says nothing that could be asked for; "not" says much. */
  static boolean isSmall(String word) {
    return PHRASES.entrySet().stream()
        .anyMatch(use -> !use.getKey().equals("except") && use.getValue().contains(word));
  }
}
