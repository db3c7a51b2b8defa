package org.newsgraph.extractor.mention.time.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.rule.Match;

/**
 * Words that a rule takes for a time.
 *
 * @param from first atom
 * @param end end of the atoms, exclusive
 * @param parts class → what its word means
 */
public record TimeMatch(Meaning meaning, int from, int end, Map<String, String> parts) {
  public TimeMatch {
    parts = Map.copyOf(parts);
  }

  static TimeMatch of(Meaning meaning, Match<Integer> match, Line line) {
    Map<String, String> parts = new LinkedHashMap<>();
    match.bound().forEach(bound -> parts.put(bound.name(), value(bound, line)));
    return new TimeMatch(meaning, match.first(), match.behind(), parts);
  }

  /** What a word of a class means; any other word itself. */
  private static String value(Match.Bound<Integer> bound, Line line) {
    return line.hit(bound.node(), bound.by().value())
        .map(WordTable.Hit::value)
        .orElseGet(() -> line.word(bound.node()));
  }

  /** The number that the word of a class means. */
  public Optional<Integer> number(String wordClass) {
    return Optional.ofNullable(parts.get(wordClass))
        .filter(value -> !value.equals("X"))
        .map(Integer::valueOf);
  }

  /** How many units the words tell, in letters or figures. */
  public Optional<Integer> amount() {
    return number("NUMBER").or(() -> number("DIGITS"));
  }

  /** The unit, singular or plural. */
  public String unit() {
    return parts.getOrDefault("UNIT", parts.getOrDefault("UNITS", "day"));
  }

  /** Whether its meaning is of a kind. */
  public boolean is(String kind) {
    return meaning.kind().equals(kind);
  }

  /** An argument of the meaning, or a default. */
  public String argument(int index, String otherwise) {
    return meaning.arguments().size() > index ? meaning.arguments().get(index) : otherwise;
  }
}
