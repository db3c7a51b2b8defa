package org.newsgraph.extractor.mention.event.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The words that tell an event.
 *
 * @param carriers the verbs of a light-verb construction; otherwise empty
 * @param words lemmas; {@code =talks} asks for the form itself, {@code phone_call} for a compound,
 *     {@code call_off} for a verb with its particle
 */
public record TriggerWords(TriggerKind kind, List<String> carriers, List<String> words) {
  public TriggerWords {
    Objects.requireNonNull(kind);
    carriers = List.copyOf(carriers);
    words = List.copyOf(words);
  }

  static TriggerWords parse(TriggerKind kind, String text) {
    String[] groups = text.split(" ", -1);
    int expected = kind == TriggerKind.LIGHT ? 2 : 1;
    if (groups.length != expected) {
      throw new IllegalArgumentException(
          kind + " takes " + expected + " group(s) of words, not '" + text + "'");
    }
    List<String> words = alternatives(groups[expected - 1]);
    List<String> carriers = expected == 2 ? alternatives(groups[0]) : List.of();
    return new TriggerWords(kind, carriers, words);
  }

  private static List<String> alternatives(String group) {
    return Arrays.stream(group.split("\\|", -1)).filter(word -> !word.isBlank()).toList();
  }

  /**
   * Whether a verb carries the noun.
   *
   * @param name the verb with the preposition that links it; {@code *_on} in the lexicon allows any
   */
  public boolean carriedBy(String name) {
    return carriers.contains(name)
        || (name.contains("_") && carriers.contains("*" + name.substring(name.lastIndexOf('_'))));
  }

  /**
   * The head lemmas by which the rule is found: the verb of a phrasal verb, the noun of a compound.
   */
  List<String> heads() {
    return words.stream().map(this::head).distinct().toList();
  }

  private String head(String word) {
    String bare = word.startsWith("=") ? word.substring(1) : word;
    String[] parts = bare.split("_", -1);
    return kind == TriggerKind.VERB ? parts[0] : parts[parts.length - 1];
  }
}
