package org.newsgraph.store.consolidation.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.store.vocabulary.ShippedTable;

/**
 * The office in the words for somebody without a name, beside whose it is: "French president",
 * "foreign minister of Turkey".
 */
final class OfficeWords {
  private static final Map<String, String> USES =
      ShippedTable.rows(OfficeWords.class, "office-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(c -> c[0], c -> c[1]));

  private OfficeWords() {}

  /** The office; none where the words are others, or tell of somebody who does not hold it. */
  static Optional<String> of(String label) {
    List<String> words = Arrays.asList(label.strip().split("\\s+", -1));
    if (words.stream().anyMatch(word -> is(word, "no-holder"))) {
      return Optional.empty();
    }
    return isSmall(words.get(0)) ? before(words) : behind(words);
  }

  /** "foreign minister of Turkey". */
  private static Optional<String> before(List<String> words) {
    int at = 0;
    while (at < words.size() && isSmall(words.get(at)) && !is(words.get(at), "of")) {
      at++;
    }
    return at < words.size() && is(words.get(at), "of")
        ? Optional.of(String.join(" ", words.subList(0, at)))
        : Optional.empty();
  }

  /** "French president". */
  private static Optional<String> behind(List<String> words) {
    int at = words.size();
    while (at > 0 && isSmall(words.get(at - 1))) {
      at--;
    }
    return at < words.size() && words.subList(0, at).stream().noneMatch(OfficeWords::isSmall)
        ? Optional.of(String.join(" ", words.subList(at, words.size())))
        : Optional.empty();
  }

  private static boolean isSmall(String word) {
    return word.codePoints().allMatch(c -> Character.isLowerCase(c) || c == '-');
  }

  private static boolean is(String word, String use) {
    return use.equals(USES.get(word.toLowerCase(Locale.ROOT)));
  }
}
