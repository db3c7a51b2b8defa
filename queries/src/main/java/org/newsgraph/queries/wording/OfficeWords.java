package org.newsgraph.queries.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words with which offices are asked for, by {@code offices.tsv}. */
final class OfficeWords {
  private static final Map<String, String> TITLES = new HashMap<>();
  private static final Map<String, Set<String>> WORDS = new HashMap<>();
  private static final int LONGEST = 4;

  static {
    for (List<String> row : Table.read("offices", 3).rows()) {
      if (row.get(0).equals("office")) {
        TITLES.put(row.get(1), row.get(1));
        Table.phrases(row.get(2)).forEach(form -> TITLES.put(form, row.get(1)));
      } else {
        WORDS.computeIfAbsent(row.get(0), k -> new HashSet<>()).addAll(Table.phrases(row.get(2)));
      }
    }
  }

  private OfficeWords() {}

  static boolean is(String use, String word) {
    return WORDS.get(use).contains(word);
  }

  /** Whether a word names those who act for what stands behind "of": "the president of France". */
  static boolean isWho(String word) {
    return TITLES.containsKey(word) || is("acts", word);
  }

  /** Returns the first title in these words, with what stands before and belongs to it. */
  static Optional<Part.Office> first(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> bare(words, at).map(bare -> whole(words, bare)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the title that begins with this word, with what stands before and belongs to it. */
  static Optional<Part.Office> at(List<String> words, int begin) {
    return IntStream.range(begin, words.size())
        .mapToObj(at -> bare(words, at).map(bare -> whole(words, bare)))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(title -> title.begin() == begin);
  }

  private static Optional<Part.Office> bare(List<String> words, int at) {
    return IntStream.iterate(Math.min(LONGEST, words.size() - at), n -> n > 0, n -> n - 1)
        .mapToObj(n -> new Part.Office(at, at + n, phrase(words.subList(at, at + n))))
        .filter(one -> TITLES.containsKey(one.title()))
        .map(one -> new Part.Office(one.begin(), one.end(), TITLES.get(one.title())))
        .findFirst();
  }

  private static Part.Office whole(List<String> words, Part.Office bare) {
    int begin = bare.begin();
    while (begin > 0 && belongs(words, begin - 1)) {
      begin--;
    }
    String before = phrase(words.subList(begin, bare.begin()));
    return new Part.Office(begin, bare.end(), (before + " " + bare.title()).strip());
  }

  /** "Economy and finance" belongs to a minister with both words. */
  private static boolean belongs(List<String> words, int at) {
    return is("before", words.get(at))
        || (words.get(at).equals("and") && at > 0 && is("before", words.get(at - 1)));
  }

  private static String phrase(List<String> words) {
    return String.join(" ", words);
  }
}
