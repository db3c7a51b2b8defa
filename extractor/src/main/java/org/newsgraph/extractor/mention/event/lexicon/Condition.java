package org.newsgraph.extractor.mention.event.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A condition of a rule: in one place there stands (or does not stand) one of some lemmas, an
 * entity of a kind, or anything at all.
 *
 * @param unless whether the condition must not hold
 * @param where a slot's place, or {@code sentence}, {@code governor}, {@code before}, {@code
 *     after}, {@code particle}, {@code number}
 * @param lemmas the lemmas asked for, sorted; empty where any word will do
 * @param kind the kind of entity asked for
 */
public record Condition(boolean unless, String where, Set<String> lemmas, Optional<Kind> kind) {
  public Condition {
    Objects.requireNonNull(where);
    lemmas = Set.copyOf(lemmas);
  }

  /** Reads {@code object~demand|@sport}, {@code object:person}, {@code object?}. */
  static Condition parse(String text, boolean unless, WordLists lists) {
    if (text.endsWith("?")) {
      return new Condition(unless, place(text, text.length() - 1), Set.of(), Optional.empty());
    }
    int tilde = text.indexOf('~');
    if (tilde > 0) {
      List<String> words = List.of(text.substring(tilde + 1).split("\\|", -1));
      return new Condition(unless, place(text, tilde), lists.expand(words), Optional.empty());
    }
    int colon = text.indexOf(':');
    if (colon > 0) {
      Kind kind = Kind.of(text.substring(colon + 1));
      return new Condition(unless, place(text, colon), Set.of(), Optional.of(kind));
    }
    throw new IllegalArgumentException(
        "a condition reads where~words, where:kind or where?: " + text);
  }

  private static String place(String text, int end) {
    return text.substring(0, end).replace('_', ' ');
  }
}
