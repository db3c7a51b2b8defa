package org.newsgraph.extractor.mention.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of {@code time-patterns.tsv} in a sentence, the longest first. */
final class TimeGrammar {
  private final WordTable table;
  private final List<TimePattern> patterns;
  private final Set<String> firstWords;

  private TimeGrammar(WordTable table, List<TimePattern> patterns) {
    this.table = table;
    this.patterns = List.copyOf(patterns);
    Set<String> words = new HashSet<>();
    patterns.forEach(pattern -> words.addAll(pattern.firstWords()));
    this.firstWords = Set.copyOf(words);
  }

  static TimeGrammar load() {
    List<TimePattern> patterns =
        Table.rows("time-patterns.tsv").stream().map(TimePattern::of).toList();
    return new TimeGrammar(WordTable.load(), patterns);
  }

  List<TimePattern> patterns() {
    return patterns;
  }

  /** Matches that do not overlap, from left to right. */
  List<Match> in(List<Atom> atoms) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      Optional<Match> match = longest(atoms, at);
      match.ifPresent(matches::add);
      at = match.map(Match::end).orElse(at + 1);
    }
    return matches;
  }

  private Optional<Match> longest(List<Atom> atoms, int from) {
    String word = atoms.get(from).lower();
    if (!firstWords.contains(word) && !table.begins(word)) {
      return Optional.empty();
    }
    return patterns.stream()
        .map(pattern -> pattern.at(atoms, from, table))
        .flatMap(Optional::stream)
        .filter(match -> Plausible.match(match, atoms))
        .reduce((best, next) -> next.end() > best.end() ? next : best);
  }
}
