package org.newsgraph.extractor.mention.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.mention.event.lexicon.LexiconFile;

/** The words that decide whether an event took place, by the place in which they stand. */
final class FactualityWords {
  private final Map<String, Optional<Status>> statuses = new TreeMap<>();

  private FactualityWords() {}

  static FactualityWords load() {
    FactualityWords words = new FactualityWords();
    for (String[] row : new LexiconFile(FactualityWords.class, "factuality.tsv").rows(3)) {
      Optional<Status> status =
          row[2].equals("same")
              ? Optional.empty()
              : Optional.of(Status.valueOf(row[2].toUpperCase(Locale.ROOT)));
      for (String word : row[1].split("\\|", -1)) {
        words.statuses.put(row[0] + " " + word.replace('_', ' '), status);
      }
    }
    return words;
  }

  /** The status that a word gives where it stands there; absent where it gives none. */
  Optional<Status> status(String where, String word) {
    return statuses.getOrDefault(where + " " + word, Optional.empty());
  }

  /** Whether a word is listed there, also where it only passes on the status of what is above. */
  boolean lists(String where, String word) {
    return statuses.containsKey(where + " " + word);
  }
}
