package org.newsgraph.store.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * By which words an office goes: its title, or those for the relation where an article gives none,
 * as in "Hans Schmidt, who led the agency".
 */
public final class OfficeName {
  private static final Map<String, String> UNTITLED =
      Map.of(
          Ng.HEAD_OF_STATE.getURI(), "head of state",
          Ng.HEAD_OF_GOVERNMENT.getURI(), "head of government",
          Ng.MINISTER_OF.getURI(), "minister",
          Ng.OFFICIAL_OF.getURI(), "official",
          Ng.HEAD_OF.getURI(), "head",
          Ng.SPOKESPERSON_OF.getURI(), "spokesperson");

  private OfficeName() {}

  /** Whether who stands in this relation holds an office. */
  public static boolean isOffice(String relation) {
    return UNTITLED.containsKey(relation);
  }

  /** The words for an office of this title and relation; none where the relation is no office. */
  public static Optional<String> of(Optional<String> title, String relation) {
    return title.map(OfficeName::written).or(() -> Optional.ofNullable(UNTITLED.get(relation)));
  }

  /** Titles are written in one way, but for short forms such as "CEO". */
  private static String written(String title) {
    StringBuilder words = new StringBuilder();
    for (String word : title.strip().split("\\s+", -1)) {
      boolean shortForm = word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
      words
          .append(words.isEmpty() ? "" : " ")
          .append(shortForm ? word : word.toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
