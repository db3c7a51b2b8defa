package org.newsgraph.extractor.mention.time;

import java.util.List;
import java.util.Objects;

/**
 * What a time rule says of its words.
 *
 * @param kind the first word of the meaning
 * @param arguments the others
 */
record Meaning(String kind, List<String> arguments, String example) {
  Meaning {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(example);
    arguments = List.copyOf(arguments);
  }

  static Meaning parse(String text, String example) {
    List<String> words = List.of(text.split(" ", -1));
    if (!Resolution.kinds().contains(words.get(0))) {
      throw new IllegalArgumentException(
          "no meaning is called '" + words.get(0) + "'; there are " + Resolution.kinds());
    }
    return new Meaning(words.get(0), words.subList(1, words.size()), example);
  }
}
