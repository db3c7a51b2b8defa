package org.newsgraph.store.consolidation.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Wording;
import org.newsgraph.store.vocabulary.CodePointText;
import org.newsgraph.store.vocabulary.ShippedTable;
import org.newsgraph.store.vocabulary.Span;

/**
 * Reads how a report is put: the words around its trigger, and the ordinal before it ("his third
 * visit"). Ordinals and the words behind them are data, in {@code ordinals.tsv} and {@code
 * counting-words.tsv}.
 */
final class WordingReader {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final Map<String, Integer> ORDINALS = ordinals();

  /** So many words to each side of the trigger are compared. */
  private static final int AROUND = 6;

  /** Fewer words than these may stand in the sentences of two who never saw each other's. */
  private static final int FEWEST = 9;

  /** An adjective may stand between the ordinal and the trigger. */
  private static final int BETWEEN = 2;

  /** So many words may stand between the trigger and an ordinal behind it. */
  private static final int BEHIND = 8;

  /** So many words before the trigger may say that it is of earlier times. */
  private static final int BEFORE = 4;

  /** Words behind an ordinal that counts what was told before it. */
  private static final Set<String> COUNTING = countingWords("behind");

  private static final Set<String> GATHERINGS = countingWords("gathering");

  /** Words that put what is told into earlier times, and such that count several of it. */
  private static final Set<String> EARLIER = countingWords("earlier");

  private static final Set<String> OCCASIONS = countingWords("occasions");
  private static final Set<String> SEVERAL = countingWords("several");

  /** Words for a talk of two alone before the trigger and behind it, and what else is private. */
  private static final Set<String> PRIVATE_BEFORE = countingWords("private-before");

  private static final Set<String> PRIVATE_BEHIND = countingWords("private-behind");
  private static final Set<String> PRIVATE_THINGS = countingWords("private-things");

  private final CodePointText text;

  WordingReader(CodePointText text) {
    this.text = text;
  }

  Wording wording(Span sentence, int trigger) {
    if (trigger < sentence.begin() || trigger >= sentence.end() || sentence.end() > text.length()) {
      return Wording.NONE;
    }
    List<String> words = words(text.words(sentence.begin(), trigger));
    int at = words.size();
    words.addAll(words(text.words(trigger, sentence.end())));
    boolean gathering = at < words.size() && GATHERINGS.contains(words.get(at));
    return new Wording(key(words, at), ordinal(words, at), gathering)
        .earlier(isEarlier(words, at))
        .inPrivate(isPrivate(words, at));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Optional<String> key(List<String> words, int at) {
    List<String> around =
        words.subList(Math.max(0, at - AROUND), Math.min(words.size(), at + AROUND + 1));
    return around.size() < FEWEST
        ? Optional.empty()
        : Optional.of(Keys.of(String.join(" ", around)));
  }

  private static Optional<Integer> ordinal(List<String> words, int at) {
    for (int back = 1; back <= BETWEEN && back <= at; back++) {
      Integer number = ORDINALS.get(words.get(at - back));
      if (number != null) {
        return Optional.of(number);
      }
    }
    return behind(words.subList(at, words.size()));
  }

  /** "The visit is his fourth since May", "toured the coast for the second time". */
  private static Optional<Integer> behind(List<String> words) {
    for (int i = 1; i < words.size() && i <= BEHIND; i++) {
      Integer number = ORDINALS.get(words.get(i));
      boolean isLast = i + 1 == words.size();
      if (number != null && (isLast || COUNTING.contains(words.get(i + 1)))) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /** "Had previously visited", "the last time they met", "has been there on three occasions". */
  private static boolean isEarlier(List<String> words, int at) {
    List<String> around =
        words.subList(Math.max(0, at - BEFORE), Math.min(words.size(), at + BEHIND));
    for (int i = 0; i < around.size(); i++) {
      String word = around.get(i);
      String before = i == 0 ? "" : around.get(i - 1);
      if (EARLIER.contains(word)
          || EARLIER.contains(before + "_" + word)
          || (OCCASIONS.contains(word) && SEVERAL.contains(before))) {
        return true;
      }
    }
    return false;
  }

  /** "A private 25-minute conversation", "met him one on one"; no "private sector meeting". */
  private static boolean isPrivate(List<String> words, int at) {
    List<String> before = words.subList(Math.max(0, at - BEFORE), at);
    List<String> behind = words.subList(at, Math.min(words.size(), at + BEHIND));
    return names(before, PRIVATE_BEFORE, PRIVATE_THINGS) || names(behind, PRIVATE_BEHIND, Set.of());
  }

  /**
   * One of the words, or several that "_" joins, stands there, and none of the others behind it.
   */
  private static boolean names(List<String> some, Set<String> words, Set<String> others) {
    String all = "_" + String.join("_", some) + "_";
    return words.stream()
        .filter(word -> all.contains("_" + word + "_"))
        .map(word -> all.substring(all.indexOf("_" + word + "_") + word.length() + 2))
        .anyMatch(rest -> others.stream().noneMatch(o -> rest.startsWith(o + "_")));
  }

  private static Map<String, Integer> ordinals() {
    return rows("ordinals.tsv")
        .collect(Collectors.toUnmodifiableMap(c -> c[0], c -> Integer.parseInt(c[1])));
  }

  private static Set<String> countingWords(String kind) {
    return rows("counting-words.tsv")
        .filter(c -> c[0].equals(kind))
        .flatMap(c -> Arrays.stream(c[1].split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String[]> rows(String table) {
    return ShippedTable.rows(WordingReader.class, table).stream();
  }
}
