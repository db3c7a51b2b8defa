package org.newsgraph.extractor.mention.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words that a pattern matches.
 *
 * @param from first atom
 * @param end end of the atoms, exclusive
 * @param parts class → what its word means
 */
record Match(TimePattern pattern, int from, int end, Map<String, String> parts) {
  Match {
    parts = Map.copyOf(parts);
  }

  /** The match with one more word. */
  Match with(String wordClass, String value, int newEnd) {
    Map<String, String> more = new HashMap<>(parts);
    more.put(wordClass, value);
    return new Match(pattern, from, newEnd, more);
  }

  Optional<Integer> number(String wordClass) {
    return Optional.ofNullable(parts.get(wordClass))
        .filter(value -> !value.equals("X"))
        .map(Integer::valueOf);
  }

  /** The unit, singular or plural. */
  String unit() {
    return parts.getOrDefault("UNIT", parts.getOrDefault("UNITS", "day"));
  }

  /** The first argument of the meaning that is not a unit, or a default. */
  String argument(int index, String otherwise) {
    return pattern.arguments().size() > index ? pattern.arguments().get(index) : otherwise;
  }
}
