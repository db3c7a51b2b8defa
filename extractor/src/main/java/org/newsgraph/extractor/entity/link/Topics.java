package org.newsgraph.extractor.entity.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Which words of an article make a word in the brackets of a title likely. */
final class Topics {
  private static final int ENOUGH = 2;
  private static final Map<String, List<String>> HINTS = load();

  private Topics() {}

  /** Whether a word of the bracket has hints and enough of them occur. */
  static boolean occur(String bracket, Set<String> words) {
    for (String word : bracket.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      List<String> hints = HINTS.getOrDefault(word, List.of());
      if (hints.stream().filter(words::contains).limit(ENOUGH).count() == ENOUGH) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> hints = new HashMap<>();
    for (Row row : Table.beside(Topics.class, "topics.tsv", "bracket", "hints").rows()) {
      row.values("bracket").forEach(word -> hints.put(word, row.values("hints")));
    }
    return Map.copyOf(hints);
  }
}
