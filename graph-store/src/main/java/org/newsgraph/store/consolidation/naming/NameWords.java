package org.newsgraph.store.consolidation.naming;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.store.vocabulary.ShippedTable;

/** The words of {@code name-words.tsv}: what in a name does not tell its bearer from others. */
final class NameWords {
  private static final Map<String, List<String[]>> ROWS = read();

  /** Small words inside of names. */
  static final Set<String> PARTICLES = words("particle");

  /** Words that tell father from son. */
  static final Set<String> GENERATIONS = words("generation");

  /** Legal forms of firms. */
  static final Set<String> FIRM = words("firm");

  /** Words for bodies of which each country has one. */
  static final Set<String> GENERIC = words("generic");

  /** Ranks as they are written before a name. */
  static final Set<String> RANKS = words("rank");

  /** Words for a post that stand behind the name of a body. */
  static final Set<String> POSTS = words("post");

  /** Agencies and papers whose names stand before a name in a caption or a list of headings. */
  static final List<List<String>> CREDITS =
      ROWS.getOrDefault("credit", List.of()).stream()
          .map(row -> List.of(row[1].split(" ", -1)))
          .toList();

  /** Short forms of given names, with the long one. */
  static final Map<String, String> GIVEN = given();

  private NameWords() {}

  private static Set<String> words(String kind) {
    return ROWS.getOrDefault(kind, List.of()).stream()
        .flatMap(row -> Arrays.stream(row[1].split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> given() {
    Map<String, String> given = new HashMap<>();
    for (String[] row : ROWS.getOrDefault("given", List.of())) {
      for (String variant : row[2].split(" ", -1)) {
        given.put(variant, row[1]);
      }
    }
    return Map.copyOf(given);
  }

  private static Map<String, List<String[]>> read() {
    return ShippedTable.rows(NameWords.class, "name-words.tsv").stream()
        .collect(Collectors.groupingBy(row -> row[0]));
  }
}
