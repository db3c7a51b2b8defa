package org.newsgraph.extractor.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words with their features.
 *
 * <p>Words are asked for as lemmas in lower case; several words stand with blanks between them, a
 * verb with its particle with {@code _}. A feature that {@code features.tsv} does not explain
 * cannot be asked for: to misspell one is an error, not an empty answer.
 */
public final class Lexicon {
  private static final Lexicon ENGLISH = new Lexicon("en");
  private static final String ANY = "*";
  private static final String NONE = "-";

  /** For each feature the words that have it, each with its value. */
  private final Map<String, Map<String, String>> byFeature = new HashMap<>();

  private final String language;

  private Lexicon(String language) {
    this.language = language;
    Map<String, List<String>> values = new HashMap<>();
    read("features.tsv", row -> values.put(row[0], List.of(row[1].split("\\|"))));
    values.keySet().forEach(feature -> byFeature.put(feature, new TreeMap<>()));
    read("words.tsv", row -> add(row[0], row[1].split(" "), values));
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

  private void add(String word, String[] features, Map<String, List<String>> values) {
    if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.isBlank()) {
      throw new IllegalArgumentException("a word is written in lower case: '" + word + "'");
    }
    for (String written : features) {
      String[] parts = written.split("=", 2);
      String value = parts.length > 1 ? parts[1] : NONE;
      List<String> allowed = values.get(parts[0]);
      if (allowed == null) {
        throw new IllegalArgumentException("features.tsv does not explain '" + parts[0] + "'");
      }
      if (!allowed.contains(value) && !(allowed.contains(ANY) && !value.equals(NONE))) {
        throw new IllegalArgumentException("'" + parts[0] + "' may not be '" + value + "'");
      }
      if (byFeature.get(parts[0]).putIfAbsent(word, value) != null) {
        throw new IllegalArgumentException("'" + word + "' has '" + parts[0] + "' twice");
      }
    }
  }

  private interface Row {
    void accept(String[] cells);
  }

  private void read(String name, Row each) {
    try (BufferedReader lines = open(language + "/" + name)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          accept(each, line, name + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void accept(Row each, String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2 || Arrays.stream(cells).anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(where + ": a row has at least two cells, none empty");
    }
    try {
      each.accept(cells);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
  }

  private static BufferedReader open(String name) {
    InputStream stream = Lexicon.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalArgumentException("no resource " + name + " beside the lexicon");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
