package org.newsgraph.extractor.entity.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractor.entity.link.index.Candidate;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Whether a title reads like a name. */
final class Agreement {
  private static final Set<String> SMALL = Lexicon.english().words("small-in-name");

  private Agreement() {}

  /** Whether the last word of a person's name stands in the title, be it spelled otherwise. */
  static boolean surname(String name, Candidate page) {
    List<String> title = words(page.words());
    List<String> words = words(name);
    if (title.isEmpty() || words.isEmpty()) {
      return false;
    }
    String surname = skeleton(words.get(words.size() - 1));
    return title.stream().map(Agreement::skeleton).anyMatch(surname::equals);
  }

  /** Whether name and title end in the same word. */
  static boolean lastWord(String name, Candidate page) {
    List<String> title = words(page.words());
    List<String> words = words(name);
    return !title.isEmpty()
        && !words.isEmpty()
        && skeleton(title.get(title.size() - 1)).equals(skeleton(words.get(words.size() - 1)));
  }

  /** Whether every word of a name, or every word of the title, stands in the other. */
  static boolean wordsWithin(String name, Candidate page) {
    List<String> title = words(page.words());
    List<String> words = words(name);
    return title.containsAll(words) || (words.containsAll(title) && !title.isEmpty());
  }

  /** Whether name and title have a word in common, be it spelled otherwise, or its initials. */
  static boolean shareWord(String name, Candidate page) {
    List<String> title = words(page.words()).stream().map(Agreement::skeleton).toList();
    return initials(name, page)
        || words(name).stream()
            .filter(word -> !SMALL.contains(word))
            .map(Agreement::skeleton)
            .anyMatch(title::contains);
  }

  /** Whether a name in capitals is made of the title's first letters. */
  static boolean initials(String name, Candidate page) {
    StringBuilder large = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : words(page.words())) {
      all.append(word.charAt(0));
      if (!SMALL.contains(word)) {
        large.append(word.charAt(0));
      }
    }
    String letters = name.replace(".", "").toLowerCase(Locale.ROOT);
    return letters.length() > 1 && (letters.contentEquals(large) || letters.contentEquals(all));
  }

  /** Whether a title is written as a common noun: "Interior_ministry". */
  static boolean commonNoun(Candidate page) {
    if (page.plural() || !Character.isLetterOrDigit(page.title().charAt(0))) {
      return true;
    }
    List<String> words = List.of(page.words().split(" ", -1));
    boolean capitals =
        words.stream().skip(1).anyMatch(word -> word.chars().anyMatch(c -> !plainLetter(c)));
    return words.size() == 1
        ? words.get(0).chars().allMatch(Agreement::plainLetter)
        : !capitals && words.stream().skip(1).anyMatch(word -> !SMALL.contains(word));
  }

  private static boolean plainLetter(int c) {
    return Character.isLowerCase(c) || c == '-';
  }

  static List<String> words(String name) {
    String bare =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}.'’]+", "")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : bare.split("[^\\p{L}\\p{N}&]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** A word's consonants without doubles: what transcriptions of a name have in common. */
  private static String skeleton(String word) {
    StringBuilder skeleton = new StringBuilder();
    String plain = word.replace("ph", "f").replace("ck", "k").replace('q', 'k').replace('w', 'v');
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean vowel = "aeiouyhj".indexOf(c) >= 0 && i > 0;
      boolean twice = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
      if (!vowel && !twice) {
        skeleton.append(c);
      }
    }
    return skeleton.length() < 2 ? word : skeleton.toString();
  }
}
