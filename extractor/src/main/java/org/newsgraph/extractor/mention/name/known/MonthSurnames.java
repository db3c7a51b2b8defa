package org.newsgraph.extractor.mention.name.known;

import java.util.function.Predicate;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.gazetteer.FirstNames;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/** Months that are also names of people: "Theresa May", "Jacques August". */
public final class MonthSurnames implements Witness {
  /** More than what a month is worth as a word that names nothing. */
  public static final double VOTES = 3.5;

  private static final Lexicon WORDS = Lexicon.english();

  private final Gazetteer gazetteer;

  public MonthSurnames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  public static boolean is(String word) {
    return WORDS.has(word, "month-name");
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int first = 0; first + 1 < sentence.tokens().size(); first++) {
      if (named(sentence, first) && acts(sentence, first + 1)) {
        ballot.vote(new Run(first, first + 2), NameClass.PERSON, VOTES);
      }
    }
  }

  private boolean named(Sentence sentence, int first) {
    String word = sentence.token(first).text();
    return Words.capitalised(sentence.token(first))
        && is(sentence.token(first + 1).text())
        && FirstNames.has(word)
        && gazetteer.get(word).isEmpty();
  }

  /** Whether a month is told to do something, as only people do: "May told reporters". */
  public static boolean acts(Sentence sentence, int month) {
    return Words.capitalised(sentence.token(month))
        && (is(sentence, month + 1, MonthSurnames::tells)
            || (is(sentence, month + 1, Token::isOwnerMark)
                && !WORDS.has(text(sentence, month - 1), "preposition"))
            || WORDS.has(lemma(sentence, month - 1), "saying"));
  }

  /** A verb that a name in the singular may have. */
  private static boolean tells(Token verb) {
    return verb.isPast() || verb.isThirdPerson() || verb.isModal();
  }

  private static boolean is(Sentence sentence, int token, Predicate<Token> kind) {
    return within(sentence, token) && kind.test(sentence.token(token));
  }

  private static String text(Sentence sentence, int token) {
    return within(sentence, token) ? sentence.token(token).text() : "";
  }

  private static String lemma(Sentence sentence, int token) {
    return within(sentence, token) ? sentence.token(token).lemma() : "";
  }

  private static boolean within(Sentence sentence, int token) {
    return token >= 0 && token < sentence.tokens().size();
  }
}
