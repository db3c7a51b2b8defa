package org.newsgraph.extractor.mention.time.expression;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a time rule says of its words.
 *
 * @param kind the first word of the meaning
 * @param arguments the others
 */
public record Meaning(String kind, List<String> arguments, String example) {
  public Meaning {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(example);
    arguments = List.copyOf(arguments);
  }

  static Meaning parse(String text, String example, Set<String> kinds) {
    List<String> words = List.of(text.split(" ", -1));
    if (!kinds.contains(words.get(0))) {
      throw new IllegalArgumentException(
          "no meaning is called '" + words.get(0) + "'; there are " + kinds);
    }
    return new Meaning(words.get(0), words.subList(1, words.size()), example);
  }
}
