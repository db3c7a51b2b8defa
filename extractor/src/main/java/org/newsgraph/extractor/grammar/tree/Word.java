package org.newsgraph.extractor.grammar.tree;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.Token;

/** A word in its place in a sentence; two words of one sentence are never equal. */
public final class Word implements Comparable<Word> {
  private static final Pattern TICKER = Pattern.compile("<[^<>\\s]+>");

  private final Token token;
  private final String tag;
  private final String lower;
  private final String lemma;

  Word(Token token) {
    this(token, token.tag());
  }

  /**
   * @param tag the part of speech, where the tagger's own is not to be trusted
   */
  Word(Token token, String tag) {
    this.token = Objects.requireNonNull(token);
    this.tag = Objects.requireNonNull(tag);
    this.lower = token.text().toLowerCase(Locale.ROOT);
    this.lemma = token.lemma().toLowerCase(Locale.ROOT);
  }

  public Token token() {
    return token;
  }

  /** Its place in the sentence, from 0. */
  public int index() {
    return token.index();
  }

  /** As it stands. */
  public String text() {
    return token.text();
  }

  /** As it stands, in lower case. */
  public String lower() {
    return lower;
  }

  /** The lemma in lower case. */
  public String lemma() {
    return lemma;
  }

  /** The part of speech, as the Penn Treebank calls it. */
  public String tag() {
    return tag;
  }

  public boolean is(String form) {
    return lower.equals(form);
  }

  public boolean isVerb() {
    return tag().startsWith("VB");
  }

  public boolean isNoun() {
    return tag().startsWith("NN");
  }

  /** Whether it is a noun that names: "Paris". */
  public boolean isProper() {
    return tag().startsWith("NNP");
  }

  public boolean isPlural() {
    return tag().startsWith("NN") && tag().endsWith("S");
  }

  public boolean isAdjective() {
    return tag().startsWith("JJ");
  }

  /** "met", "meets", "meet" with a subject of its own. */
  public boolean isFinite() {
    return tag().equals("VBD") || tag().equals("VBZ") || tag().equals("VBP");
  }

  public boolean isPast() {
    return tag().equals("VBD");
  }

  public boolean isPresent() {
    return tag().equals("VBZ") || tag().equals("VBP");
  }

  public boolean isParticiple() {
    return tag().equals("VBN");
  }

  /** A form in -ing. */
  public boolean isGerund() {
    return tag().equals("VBG");
  }

  public boolean isPersonalPronoun() {
    return tag().equals("PRP");
  }

  public boolean isPossessivePronoun() {
    return tag().equals("PRP$");
  }

  /** The "'s" behind an owner. */
  public boolean isOwnerMark() {
    return tag().equals("POS");
  }

  /** The sign of a company at the exchange: "Acme Corp &lt;ACM>". */
  public boolean isTicker() {
    return TICKER.matcher(text()).matches();
  }

  public boolean opensBracket() {
    return tag().equals("-LRB-");
  }

  public boolean closesBracket() {
    return tag().equals("-RRB-");
  }

  /** "who", "which", and "that" where it is no conjunction. */
  public boolean isRelativePronoun() {
    return tag().equals("WDT")
        || tag().equals("WP")
        || tag().equals("WP$")
        || (lower.equals("that") && !tag().equals("IN"));
  }

  /** Any word with "wh": "where", "when", "who". */
  public boolean isQuestionWord() {
    return tag().startsWith("W");
  }

  /** Whether the recogniser of names takes it for a part of a person's name. */
  public boolean namesPerson() {
    return token.names().muc().equals("PERSON");
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(token.text().charAt(0));
  }

  public boolean isBefore(Word other) {
    return index() < other.index();
  }

  @Override
  public int compareTo(Word other) {
    return Integer.compare(index(), other.index());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(index());
  }

  @Override
  public String toString() {
    return text();
  }
}
