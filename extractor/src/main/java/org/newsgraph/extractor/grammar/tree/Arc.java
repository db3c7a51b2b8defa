package org.newsgraph.extractor.grammar.tree;

import java.util.Objects;
import java.util.Optional;

/**
 * One word hangs on another.
 *
 * @param governor absent for the root
 * @param more whether the word keeps its own governor beside this one: the subject of a second verb
 */
public record Arc(Word word, Optional<Word> governor, Label label, boolean more) {
  public Arc {
    Objects.requireNonNull(word);
    Objects.requireNonNull(governor);
    Objects.requireNonNull(label);
  }

  /** The word hangs there, and nowhere else. */
  public static Arc instead(Word word, Word governor, Label label) {
    return new Arc(word, Optional.of(governor), label, false);
  }

  /** The word hangs there as well. */
  public static Arc more(Word word, Word governor, Label label) {
    return new Arc(word, Optional.of(governor), label, true);
  }
}
