package org.newsgraph.extractor.grammar.tree;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.Tagged;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * A word in its place in a sentence; two words of one sentence are never equal, the same word in
 * two trees of its sentence is.
 */
public final class Word implements Tagged, Comparable<Word> {
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
    this(token, tag, token.lemma());
  }

  /**
   * @param lemma the lemma that goes with the part of speech
   */
  Word(Token token, String tag, String lemma) {
    this.token = Objects.requireNonNull(token);
    this.tag = Objects.requireNonNull(tag);
    this.lower = token.text().toLowerCase(Locale.ROOT);
    this.lemma = lemma.toLowerCase(Locale.ROOT);
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

  @Override
  public String tag() {
    return tag;
  }

  public boolean is(String form) {
    return lower.equals(form);
  }

  /** Whether its lemma has a feature in the lexicon. */
  public boolean has(String feature) {
    return Lexicon.english().has(lemma, feature);
  }

  /** Whether it has a feature in the lexicon in the form in which it stands. */
  public boolean formHas(String feature) {
    return Lexicon.english().has(lower, feature);
  }

  /** The sign of a company at the exchange: "Acme Corp &lt;ACM>". */
  public boolean isTicker() {
    return TICKER.matcher(text()).matches();
  }

  /** "who", "which", and "that" where it is no conjunction. */
  public boolean isRelativePronoun() {
    return tag().equals("WDT")
        || tag().equals("WP")
        || tag().equals("WP$")
        || (lower.equals("that") && !tag().equals("IN"));
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
  @SuppressWarnings("ReferenceEquality") // a token stands in one place of one sentence
  public boolean equals(Object other) {
    return other instanceof Word word && token == word.token;
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
