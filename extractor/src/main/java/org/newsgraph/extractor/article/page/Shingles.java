package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs of four words, by which texts are compared whatever their blanks and marks. */
final class Shingles {

  private static final int LENGTH = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private final Set<String> runs = new HashSet<>();

  void add(String text) {
    runs.addAll(runs(text));
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The share of a text's runs that stand here too; 0 for a text without a run. */
  double share(String text) {
    List<String> all = runs(text);
    long known = all.stream().filter(runs::contains).count();
    return all.isEmpty() ? 0 : (double) known / all.size();
  }

  /** The share of these runs that stand in the other ones. */
  double shareIn(Shingles other) {
    long shared = runs.stream().filter(other.runs::contains).count();
    return runs.isEmpty() ? 0 : (double) shared / runs.size();
  }

  private static List<String> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + LENGTH)));
    }
    return runs;
  }
}
