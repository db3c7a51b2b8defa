package org.newsgraph.extractor.annotation;

/**
 * What has a part of speech; answers what other rooms ask about it, so that they need no tag set.
 */
@FunctionalInterface
public interface Tagged {
  /** A mark that joins nothing. */
  Tagged DASH = () -> ":";

  /** The part of speech, as the Penn Treebank calls it. */
  String tag();

  default boolean isNoun() {
    return tag().startsWith("NN");
  }

  /** Whether it is a noun that names: "Paris". */
  default boolean isProper() {
    return tag().startsWith("NNP");
  }

  default boolean isCommonNoun() {
    return isNoun() && !isProper();
  }

  /** A noun in the plural. */
  default boolean isPlural() {
    return isNoun() && tag().endsWith("S");
  }

  default boolean isSingular() {
    return isNoun() && !isPlural();
  }

  default boolean isAdjective() {
    return tag().startsWith("JJ");
  }

  /** An adjective that compares nothing: "new", but not "newer". */
  default boolean isPositiveAdjective() {
    return tag().equals("JJ");
  }

  /** A noun or an adjective. */
  default boolean isNominal() {
    return isNoun() || isAdjective();
  }

  /** What may stand between the determiner and the head of a noun phrase. */
  default boolean isPremodifier() {
    return isNominal() || isCardinal() || isOwnerMark() || isHyphen();
  }

  /** "two", "2024". */
  default boolean isCardinal() {
    return tag().equals("CD");
  }

  /** "the", "this". */
  default boolean isDeterminer() {
    return tag().equals("DT");
  }

  default boolean isPersonalPronoun() {
    return tag().equals("PRP");
  }

  /** "his". */
  default boolean isPossessivePronoun() {
    return tag().equals("PRP$");
  }

  /** The "'s" behind an owner. */
  default boolean isOwnerMark() {
    return tag().equals("POS");
  }

  default boolean isHyphen() {
    return tag().equals("HYPH");
  }

  default boolean isVerb() {
    return tag().startsWith("VB");
  }

  /** "met", "meets", "meet" with a subject of its own. */
  default boolean isFinite() {
    return isPast() || isPresent();
  }

  default boolean isPast() {
    return tag().equals("VBD");
  }

  default boolean isPresent() {
    return isThirdPerson() || tag().equals("VBP");
  }

  /** "meets". */
  default boolean isThirdPerson() {
    return tag().equals("VBZ");
  }

  /** "meet" as in "to meet". */
  default boolean isBaseForm() {
    return tag().equals("VB");
  }

  /** A participle of the past. */
  default boolean isParticiple() {
    return tag().equals("VBN");
  }

  /** A form in -ing. */
  default boolean isGerund() {
    return tag().equals("VBG");
  }

  /** "will", "may". */
  default boolean isModal() {
    return tag().equals("MD");
  }

  default boolean isAdverb() {
    return tag().startsWith("RB");
  }

  /** A preposition, or what opens a clause as one opens a phrase: "in", "because". */
  default boolean isPreposition() {
    return tag().equals("IN");
  }

  /** "to", before a noun or a verb. */
  default boolean isTo() {
    return tag().equals("TO");
  }

  /** "and", "but". */
  default boolean isConjunction() {
    return tag().equals("CC");
  }

  /** Any word with "wh": "where", "when", "who". */
  default boolean isQuestionWord() {
    return tag().startsWith("W");
  }

  /** "where", "when", "how". */
  default boolean isQuestionAdverb() {
    return tag().equals("WRB");
  }

  /** "which". */
  default boolean isRelativeDeterminer() {
    return tag().equals("WDT");
  }

  default boolean opensBracket() {
    return tag().equals("-LRB-");
  }

  default boolean closesBracket() {
    return tag().equals("-RRB-");
  }

  /** A mark or a sign that is no word. */
  default boolean isPunctuation() {
    return opensBracket() || closesBracket() || isHyphen() || tag().matches("[,.:]|SYM");
  }
}
