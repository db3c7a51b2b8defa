package org.newsgraph.extractor.mention.time.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.rule.Rule;
import org.newsgraph.extractor.rule.RuleMatcher;
import org.newsgraph.extractor.rule.Trace;

/** Finds the words of {@code times.tsv} in a sentence, the longest first. */
public final class TimeGrammar {
  private final WordTable words;
  private final List<Rule<Meaning>> rules;
  private final Map<String, List<Integer>> byOpening = new HashMap<>();

  private TimeGrammar(WordTable words, Set<String> kinds) {
    this.words = words;
    this.rules = TimeRules.all(words, kinds);
    for (int number = 0; number < rules.size(); number++) {
      for (var opening : rules.get(number).pattern().openings()) {
        byOpening.computeIfAbsent(opening.value(), key -> new ArrayList<>()).add(number);
      }
    }
  }

  /**
   * Reads the tables.
   *
   * @param kinds the meanings that a rule may have
   */
  public static TimeGrammar load(Set<String> kinds) {
    return new TimeGrammar(WordTable.load(), kinds);
  }

  public WordTable words() {
    return words;
  }

  List<Rule<Meaning>> rules() {
    return rules;
  }

  /** Matches that do not overlap, from left to right. */
  public List<TimeMatch> in(Sentence sentence, List<Atom> atoms, Set<String> surnames) {
    Line line = Line.of(atoms, words);
    RuleMatcher<Integer> matcher =
        new RuleMatcher<>(new AtomNodes(line, sentence, surnames), Trace.NONE);
    List<TimeMatch> matches = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<TimeMatch> match = longest(line, matcher, at);
      match.ifPresent(matches::add);
      at = match.map(TimeMatch::end).orElse(at + 1);
    }
    return matches;
  }

  private Optional<TimeMatch> longest(Line line, RuleMatcher<Integer> matcher, int from) {
    return candidates(line, from).stream()
        .map(rules::get)
        .flatMap(
            rule ->
                matcher
                    .match(rule, from)
                    .filter(match -> match.behind() > from)
                    .map(match -> TimeMatch.of(rule.meaning(), match, line))
                    .stream())
        .reduce((best, next) -> next.end() > best.end() ? next : best);
  }

  /** The rules that may begin with the word at an atom, in the order of the table. */
  private NavigableSet<Integer> candidates(Line line, int from) {
    NavigableSet<Integer> numbers =
        new TreeSet<>(byOpening.getOrDefault(line.word(from), List.of()));
    line.hits().get(from).keySet().stream()
        .map(wordClass -> byOpening.getOrDefault(wordClass, List.of()))
        .forEach(numbers::addAll);
    return numbers;
  }
}
