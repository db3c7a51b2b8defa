package org.newsgraph.extractor.grammar.tree;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Tagged;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * "denied meeting Roe", "was accused of meeting Roe", "spent Monday on a tour, meeting Roe": a form
 * in -ing that the tagger takes for the first part of the name behind it, though what stands before
 * it opens a clause.
 */
final class VerbalNouns {
  private final List<Token> tokens;
  private final Lexicon lexicon = Lexicon.english();

  VerbalNouns(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  /** The verb that a noun is; empty where it is the noun that it seems. */
  Optional<Word> verb(Token noun) {
    return Optional.of(noun)
        .filter(Tagged::isCommonNoun)
        .flatMap(form -> lexicon.value(form.text(), "gerund-of"))
        .filter(base -> opened(noun.index()) && beforeName(noun.index()))
        .map(base -> new Word(noun, "VBG", base));
  }

  /** Behind a verb that takes such a form, with its particle, a preposition or a comma. */
  private boolean opened(int at) {
    return before(at, 1).filter(this::opens).isPresent()
        || before(at, 2)
            .filter(verb -> verb.isVerb() && takes(verb.lemma() + "_" + tokens.get(at - 1).text()))
            .isPresent();
  }

  private boolean opens(Token word) {
    return word.isVerb()
        ? takes(word.lemma())
        : word.text().equals(",")
            || lexicon.has(word.text(), "gerund-mark")
            || lexicon.has(word.text(), "gerund-case");
  }

  private boolean takes(String verb) {
    return lexicon.has(verb, "takes-gerund");
  }

  /** A name, or what somebody is before his name; not "meeting organiser Roe". */
  private boolean beforeName(int at) {
    int next = at + 1;
    while (next < tokens.size() && describes(tokens.get(next))) {
      next++;
    }
    return next < tokens.size() && tokens.get(next).isProper();
  }

  private boolean describes(Token word) {
    return word.isCommonNoun() && !lexicon.has(word.lemma(), "of-meeting");
  }

  private Optional<Token> before(int at, int words) {
    return at >= words ? Optional.of(tokens.get(at - words)) : Optional.empty();
  }
}
