package org.newsgraph.extractor.mention.event.lexicon;

import java.util.Arrays;
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
 * @param also what must hold as well
 */
public record Condition(
    boolean unless, String where, Set<String> lemmas, Optional<Kind> kind, List<Condition> also) {
  public Condition {
    Objects.requireNonNull(where);
    lemmas = Set.copyOf(lemmas);
    also = List.copyOf(also);
  }

  /** Reads conditions joined by "+", all of which must hold: {@code subjects?+near~table}. */
  static Condition parse(String text, boolean unless, WordLists lists) {
    List<Condition> all =
        Arrays.stream(text.split("\\+", -1)).map(part -> one(part, unless, lists)).toList();
    Condition first = all.get(0);
    return new Condition(unless, first.where, first.lemmas, first.kind, all.subList(1, all.size()));
  }

  /** Reads {@code object~demand|@sport}, {@code object:person}, {@code object?}. */
  private static Condition one(String text, boolean unless, WordLists lists) {
    if (text.endsWith("?")) {
      return new Condition(
          unless, place(text, text.length() - 1), Set.of(), Optional.empty(), List.of());
    }
    int tilde = text.indexOf('~');
    if (tilde > 0) {
      List<String> words = List.of(text.substring(tilde + 1).split("\\|", -1));
      return new Condition(
          unless, place(text, tilde), lists.expand(words), Optional.empty(), List.of());
    }
    int colon = text.indexOf(':');
    if (colon > 0) {
      Kind kind = Kind.of(text.substring(colon + 1));
      return new Condition(unless, place(text, colon), Set.of(), Optional.of(kind), List.of());
    }
    throw new IllegalArgumentException(
        "a condition reads where~words, where:kind or where?: " + text);
  }

  private static String place(String text, int end) {
    return text.substring(0, end).replace('_', ' ');
  }
}
