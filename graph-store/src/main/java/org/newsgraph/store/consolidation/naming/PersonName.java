package org.newsgraph.store.consolidation.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The name of a person in its parts, each a plain word.
 *
 * @param given the first; empty where only the surname is used
 * @param middle what stands between, initials among it
 * @param generation such as "jr"
 */
record PersonName(
    Optional<String> given, List<String> middle, String surname, Optional<String> generation) {
  static Optional<PersonName> of(String name) {
    List<String> words =
        new ArrayList<>(
            Arrays.stream(
                    name.split(
                        "[\\s\\-‐–,]+|(?<=\\p{Lu})\\.(?=\\p{Lu})|(?<=\\b(?:El|Al))(?=\\p{Lu})", -1))
                .map(Spelling::plain)
                .filter(w -> !w.isEmpty() && w.codePoints().allMatch(Character::isLetter))
                .filter(w -> !NameWords.PARTICLES.contains(w))
                .toList());
    words.subList(0, GluedName.behindRank(words)).clear();
    Optional<String> generation =
        words.size() > 1 && NameWords.GENERATIONS.contains(words.get(words.size() - 1))
            ? Optional.of(words.remove(words.size() - 1))
            : Optional.empty();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    return Optional.of(
        new PersonName(
            last == 0 ? Optional.empty() : Optional.of(canonical(words.get(0))),
            last == 0 ? List.of() : List.copyOf(words.subList(1, last)),
            words.get(last),
            generation));
  }

  private static String canonical(String given) {
    return NameWords.GIVEN.getOrDefault(given, given);
  }

  boolean isFull() {
    return given.isPresent();
  }

  /** Whether nothing in the two full names speaks against one bearer. */
  boolean fits(PersonName other) {
    return isFull()
        && other.isFull()
        && Spelling.alike(surname, other.surname)
        && ((givenAlike(given.get(), other.given.get()) && middlesFit(other))
            || goesByMiddle(other)
            || other.goesByMiddle(this))
        && (generation.isEmpty()
            || other.generation.isEmpty()
            || generation.equals(other.generation));
  }

  /** "Ali Omar Hassan" goes by "Omar Hassan". */
  private boolean goesByMiddle(PersonName other) {
    return middle.size() == 1
        && other.middle.isEmpty()
        && other.given.orElseThrow().length() > 1
        && middle.contains(other.given.orElseThrow());
  }

  /** All parts of the other are parts of this one. */
  boolean holds(PersonName other) {
    return Spelling.alike(surname, other.surname)
        && other.parts().allMatch(part -> parts().anyMatch(p -> Spelling.alike(p, part)));
  }

  private Stream<String> parts() {
    return Stream.concat(given.stream(), middle.stream());
  }

  /** The same parts, each perhaps in a short form or another transcription. */
  boolean isSpellingOf(PersonName other) {
    return isFull()
        && other.isFull()
        && Spelling.alike(surname, other.surname)
        && Spelling.alike(given.get(), other.given.get())
        && middle.equals(other.middle)
        && generation.equals(other.generation);
  }

  /**
   * Whether the two differ in no more than a middle name or initial that one of them leaves out.
   */
  boolean isSpeltAs(PersonName other) {
    return surname.equals(other.surname) && given.equals(other.given);
  }

  private static boolean givenAlike(String one, String other) {
    return (one.length() == 1 || other.length() == 1)
        ? one.charAt(0) == other.charAt(0)
        : Spelling.alike(one, other);
  }

  private boolean middlesFit(PersonName other) {
    return middle.isEmpty()
        || other.middle.isEmpty()
        || initials(middle).containsAll(initials(other.middle))
        || initials(other.middle).containsAll(initials(middle));
  }

  /** Vowels count as one: transcriptions exchange them. */
  private static SortedSet<Character> initials(List<String> words) {
    SortedSet<Character> initials = new TreeSet<>();
    words.forEach(w -> initials.add("eiou".indexOf(w.charAt(0)) < 0 ? w.charAt(0) : 'a'));
    return initials;
  }

  /** Three parts, none of them an initial, are more than two; more may be two names in one. */
  boolean isOfThree() {
    return given.filter(g -> g.length() > 1).isPresent()
        && middle.size() == 1
        && middle.get(0).length() > 1;
  }

  /** Four parts or more, none of them an initial. */
  boolean isOfFour() {
    return given.filter(g -> g.length() > 1).isPresent()
        && middle.size() > 1
        && middle.stream().allMatch(m -> m.length() > 1);
  }

  /** Two names that may fit have one of these in common. */
  SortedSet<String> keys() {
    SortedSet<String> keys = new TreeSet<>();
    String consonants = Spelling.consonants(surname);
    given.ifPresent(g -> keys.add(g.substring(0, 1) + " " + consonants));
    middle.forEach(m -> keys.add(m.substring(0, 1) + " " + consonants));
    return keys;
  }
}
