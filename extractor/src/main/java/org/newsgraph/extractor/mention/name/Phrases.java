package org.newsgraph.extractor.mention.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;

/** Phrases of one or more words with a value each, to be found at a place in a sentence. */
final class Phrases<T> {
  private final Map<String, T> values = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** A phrase that was found. */
  record Found<T>(Run run, T value) {}

  void put(String phrase, T value) {
    values.putIfAbsent(phrase, value);
    longest.merge(prefix(phrase), phrase.length(), Math::max);
  }

  Optional<T> get(String phrase) {
    return Optional.ofNullable(values.get(phrase));
  }

  /** The longest phrase that begins at a token; a word of it may be several tokens. */
  Optional<Found<T>> at(Sentence sentence, int first) {
    int limit = longest.getOrDefault(prefix(sentence.token(first).text()), 0);
    StringBuilder text = new StringBuilder();
    Found<T> found = null;
    for (int i = first; i < sentence.tokens().size() && text.length() < limit; i++) {
      if (i > first && sentence.gapBefore(i)) {
        text.append(' ');
      }
      text.append(sentence.token(i).text().replace('’', '\''));
      T value = values.get(text.toString());
      if (value != null) {
        found = new Found<>(new Run(first, i + 1), value);
      }
    }
    return Optional.ofNullable(found);
  }

  /** Short, so that a token shorter than the first word still leads to its phrase. */
  private static String prefix(String text) {
    String plain = text.replace('’', '\'');
    return plain.substring(0, Math.min(plain.length(), 1));
  }
}
