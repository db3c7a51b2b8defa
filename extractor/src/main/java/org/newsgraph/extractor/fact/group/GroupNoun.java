package org.newsgraph.extractor.fact.group;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * A noun that means those who act without a name of their own.
 *
 * @param kind the concept to which its groups belong, such as {@code rebels}
 */
record GroupNoun(String kind, Use use) {

  /** How such a noun is used. */
  enum Use {
    /** For one or many. */
    ANY,
    /** Only for many. */
    PLURAL,
    /** One stands for many. */
    COLLECTIVE,
    /** For one or many; a word before it that has a kind says more. */
    WEAK,
    /** For one or many; many of a country or a body, with no other word, stand for it. */
    HEADS,
    /** Stands for the country to which it belongs. */
    STATE,
    /** For one or many; that of a body stands for it: "the executive board of the union". */
    ORGAN
  }

  static Optional<GroupNoun> of(String lemma) {
    return Lexicon.english().value(lemma, "group").map(GroupNoun::parse);
  }

  /** Whether only those to whom groups of a kind belong tell more of them: officials, a team. */
  static boolean isWeak(String kind) {
    return Lexicon.english().by("group").values().stream()
        .map(GroupNoun::parse)
        .anyMatch(noun -> noun.use() == Use.WEAK && noun.kind().equals(kind));
  }

  /** Whether groups of a kind lead: of two people with names beside them they are these. */
  static boolean leads(String kind) {
    return Lexicon.english().by("group").values().stream()
        .map(GroupNoun::parse)
        .anyMatch(noun -> noun.use() == Use.HEADS && noun.kind().equals(kind));
  }

  private static GroupNoun parse(String value) {
    String[] parts = value.split(",", 2);
    return new GroupNoun(parts[0], Use.valueOf(parts[1].toUpperCase(Locale.ROOT)));
  }
}
