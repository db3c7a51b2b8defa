package org.newsgraph.extractor.entity.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name taken apart into words that can be compared.
 *
 * @param text the name without article, address and quotation marks
 * @param words its words in lower case, without accents, dots and dashes
 */
public record NameForm(String text, List<String> words) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]|^['‘’]|(?<!s)['’]$");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\w)['’]s?$");
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he (?=\\S)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-‐‑–—/]+");
  private static final Pattern DROPPED = Pattern.compile("[.,'’`]");

  public NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String name) {
    String text = BLANKS.matcher(name.strip()).replaceAll(" ");
    text = QUOTES.matcher(text).replaceAll("").strip();
    text = POSSESSIVE.matcher(text).replaceFirst("");
    text = ARTICLE.matcher(text).replaceFirst("");
    List<String> words = wordsOf(text);
    return new NameForm(text, words.isEmpty() ? List.of(name) : words);
  }

  static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    for (String word : SEPARATORS.split(plain(text), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Without accents and dots, in lower case. */
  private static String plain(String text) {
    String marked = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = MARKS.matcher(marked).replaceAll("");
    return DROPPED
        .matcher(bare.replace('ł', 'l').replace('Ł', 'L').replace("ß", "ss").replace('ı', 'i'))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** The form under which equal names meet. */
  String key() {
    return String.join(" ", words);
  }

  public int size() {
    return words.size();
  }

  String first() {
    return words.isEmpty() ? "" : words.get(0);
  }

  String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  boolean endsWith(NameForm other) {
    return size() > other.size()
        && words.subList(size() - other.size(), size()).equals(other.words);
  }

  boolean beginsWith(NameForm other) {
    return size() > other.size() && words.subList(0, other.size()).equals(other.words);
  }

  /** Whether the name is written like an acronym: one short word, mostly capitals. */
  public boolean acronym() {
    String letters = text.replace(".", "");
    long capitals = letters.chars().filter(Character::isUpperCase).count();
    return words.size() == 1
        && letters.length() >= 2
        && letters.length() <= 8
        && capitals >= 2
        && capitals * 2 > letters.length();
  }

  NameForm from(int word) {
    String[] parts = text.split(" ", -1);
    return of(String.join(" ", List.of(parts).subList(word, parts.length)));
  }
}
