package org.newsgraph.extractor.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Words with their features.
 *
 * <p>Words are asked for as lemmas in lower case; several words stand with blanks between them, a
 * verb with its particle with {@code _}. A feature that {@code features.tsv} does not explain
 * cannot be asked for: to misspell one is an error, not an empty answer.
 */
public final class Lexicon {
  private static final Lexicon ENGLISH = new Lexicon("en");
  static final String NONE = "-";

  /** For each feature the words that have it, each with its value. */
  private final Map<String, Map<String, String>> byFeature = new HashMap<>();

  private final String language;

  private Lexicon(String language) {
    this.language = language;
    Map<String, Values> values = new HashMap<>();
    for (Row row : read("features.tsv", "feature", "values", "meaning")) {
      values.put(row.required("feature"), Values.of(row.values("values")));
    }
    values.keySet().forEach(feature -> byFeature.put(feature, new TreeMap<>()));
    for (Row row : read("words.tsv", "word", "features")) {
      add(row, values);
    }
    byFeature.replaceAll((feature, words) -> Collections.unmodifiableMap(words));
  }

  /** The words of English. */
  public static Lexicon english() {
    return ENGLISH;
  }

  /**
   * Whether a word has a feature.
   *
   * @throws IllegalArgumentException for a feature that no table explains
   */
  public boolean has(String word, String feature) {
    return by(feature).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The value of a feature; empty where the word has not the feature, or it has no value. */
  public Optional<String> value(String word, String feature) {
    return Optional.ofNullable(by(feature).get(word.toLowerCase(Locale.ROOT)))
        .filter(value -> !value.equals(NONE));
  }

  /** The names of all features. */
  public Set<String> features() {
    return Collections.unmodifiableSet(byFeature.keySet());
  }

  /** The words with a feature, in alphabetical order. */
  public Set<String> words(String feature) {
    return by(feature).keySet();
  }

  /**
   * The words with a feature, in alphabetical order, each with its value ({@code -} where the
   * feature has none). A blank within a value is written {@code _}.
   */
  public Map<String, String> by(String feature) {
    Map<String, String> words = byFeature.get(feature);
    if (words == null) {
      throw new IllegalArgumentException(
          "no feature of words is called '" + feature + "'; " + language + "/features.tsv has all");
    }
    return words;
  }

  private List<Row> read(String table, String... columns) {
    return Table.beside(Lexicon.class, language + "/" + table, columns).rows();
  }

  private void add(Row row, Map<String, Values> values) {
    String word = row.required("word");
    if (!word.equals(word.toLowerCase(Locale.ROOT))) {
      throw row.error("a word is written in lower case: '" + word + "'");
    }
    for (String written : row.words("features")) {
      String[] parts = written.split("=", 2);
      String value = parts.length > 1 ? parts[1] : NONE;
      Values allowed = values.get(parts[0]);
      if (allowed == null) {
        throw row.error("features.tsv does not explain '" + parts[0] + "'");
      }
      if (!allowed.allows(value)) {
        throw row.error("'" + parts[0] + "' may not be '" + value + "'");
      }
      if (byFeature.get(parts[0]).putIfAbsent(word, value) != null) {
        throw row.error("'" + word + "' has '" + parts[0] + "' twice");
      }
    }
  }
}
