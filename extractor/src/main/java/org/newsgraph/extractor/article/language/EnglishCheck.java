package org.newsgraph.extractor.article.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Tells English from other languages by its function words; on few words it says no only where
 * another language is plain.
 */
public final class EnglishCheck {

  private static final String ENGLISH = "English";
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]+");
  private static final int SAMPLE = 20_000;

  /** Fewer words than this cannot speak against English by the lack of function words alone. */
  private static final int ENOUGH = 40;

  private static final int FEWEST_DIFFERENT = 3;
  private static final int ONE_IN = 20;

  /**
   * English prose has .35 to .5 of these words, headlines and lists hardly less than .15, the names
   * in them not counted.
   */
  private static final double LEAST = 0.1;

  private final Map<String, Set<String>> words = new TreeMap<>();
  private final Set<String> particles = new HashSet<>();

  public EnglishCheck() {
    Table.beside(EnglishCheck.class, "function-words.tsv", "language", "words")
        .rows()
        .forEach(this::add);
    Table.beside(EnglishCheck.class, "name-particles.tsv", "words")
        .rows()
        .forEach(row -> particles.addAll(row.words("words")));
    Set<String> english = words.get(ENGLISH);
    words.forEach((language, own) -> own.removeIf(w -> own != english && english.contains(w)));
  }

  private void add(Row row) {
    words.put(row.required("language"), new HashSet<>(row.words("words")));
  }

  /** Why a text is not taken for English; empty if it is. */
  public Optional<String> objection(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    return script(sample).or(() -> otherWords(words(sample), names(sample)));
  }

  private static Optional<String> script(String text) {
    Map<Character.UnicodeScript, Integer> letters = new TreeMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
    return letters.entrySet().stream()
        .filter(e -> e.getKey() != Character.UnicodeScript.LATIN && e.getValue() > latin)
        .findFirst()
        .map(e -> "not English: written in the " + name(e.getKey()) + " script");
  }

  private static String name(Character.UnicodeScript script) {
    String name = script.name().toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Words written as names are. */
  private long names(String text) {
    Set<String> english = words.get(ENGLISH);
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> NAME.matcher(word).matches())
        .filter(word -> !english.contains(word.toLowerCase(Locale.ROOT)))
        .count();
  }

  private Optional<String> otherWords(List<String> text, long names) {
    long other = text.size() - names;
    long english = count(text, ENGLISH);
    String nearest = ENGLISH;
    for (String language : words.keySet()) {
      if (isPlain(text, language)
          && count(text, language) > Math.max(count(text, nearest), english + 1)) {
        nearest = language;
      }
    }
    if (!nearest.equals(ENGLISH)) {
      return Optional.of("not English: reads like " + nearest);
    }
    return other >= ENOUGH && english < LEAST * other
        ? Optional.of("no English sentences: hardly any English function words")
        : Optional.empty();
  }

  /** Names hold single words of many languages; a sentence holds several different ones. */
  private boolean isPlain(List<String> text, String language) {
    Set<String> own = words.get(language);
    long different = text.stream().filter(own::contains).distinct().count();
    return language.equals(ENGLISH)
        || (different >= FEWEST_DIFFERENT && count(text, language) * ONE_IN >= text.size());
  }

  private long count(List<String> text, String language) {
    Set<String> own = words.get(language);
    return text.stream().filter(own::contains).count();
  }

  /** In small letters, without particles of names. */
  private List<String> words(String text) {
    List<String> written = WORD.matcher(text).results().map(MatchResult::group).toList();
    List<String> words = new ArrayList<>();
    boolean name = false;
    for (int i = written.size() - 1; i >= 0; i--) {
      String word = written.get(i).toLowerCase(Locale.ROOT);
      boolean particle = name && particles.contains(word);
      if (!particle) {
        words.add(word);
        name = Character.isUpperCase(written.get(i).codePointAt(0));
      }
    }
    return words;
  }
}
