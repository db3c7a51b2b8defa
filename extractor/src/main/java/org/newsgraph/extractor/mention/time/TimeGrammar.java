package org.newsgraph.extractor.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the words of {@code time-patterns.tsv} in a sentence, the longest first. */
final class TimeGrammar {
  private final WordTable table;
  private final List<TimePattern> patterns;
  private final Map<String, List<Integer>> byFirst = new HashMap<>();

  private TimeGrammar(WordTable table, List<TimePattern> patterns) {
    this.table = table;
    this.patterns = List.copyOf(patterns);
    for (int number = 0; number < patterns.size(); number++) {
      for (String first : patterns.get(number).firstWords()) {
        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(number);
      }
    }
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
    Line line = Line.of(atoms, table);
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Match> match = longest(line, at);
      match.ifPresent(matches::add);
      at = match.map(Match::end).orElse(at + 1);
    }
    return matches;
  }

  private Optional<Match> longest(Line line, int from) {
    return candidates(line, from).stream()
        .map(number -> patterns.get(number).at(line, from))
        .flatMap(Optional::stream)
        .filter(match -> Plausible.match(match, line.atoms()))
        .reduce((best, next) -> next.end() > best.end() ? next : best);
  }

  /** The patterns that may begin with the word at an atom, in the order of the table. */
  private NavigableSet<Integer> candidates(Line line, int from) {
    NavigableSet<Integer> numbers = new TreeSet<>(byFirst.getOrDefault(line.word(from), List.of()));
    line.hits().get(from).keySet().stream()
        .map(wordClass -> byFirst.getOrDefault(wordClass, List.of()))
        .forEach(numbers::addAll);
    return numbers;
  }
}
