package org.newsgraph.extractor.mention.name.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.vote.Run;

/** Phrases of one or more words with a value each, to be found at a place in a sentence. */
public final class Phrases<T> {
  private final Map<String, T> values = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** A phrase that was found. */
  public record Found<T>(Run run, T value) {}

  public void put(String phrase, T value) {
    values.putIfAbsent(phrase, value);
    longest.merge(prefix(phrase), phrase.length(), Math::max);
  }

  public Optional<T> get(String phrase) {
    return Optional.ofNullable(values.get(phrase));
  }

  /** The longest phrase that begins at a token; a word of it may be several tokens. */
  public Optional<Found<T>> at(Sentence sentence, int first) {
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
