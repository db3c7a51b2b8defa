package org.newsgraph.extractor.mention.name.known;

import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Knows the West and the East as places where they stand alone; "the North" and "the South" are one
 * country here and another there and are left alone, but for "the global South".
 */
public final class Compass implements Witness {
  private static final double VOTES = 1.6;

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      String before = sentence.token(i - 1).text();
      boolean bloc = points(sentence.token(i), "bloc") && before.equalsIgnoreCase("the");
      boolean half = points(sentence.token(i), "half") && before.equalsIgnoreCase("global");
      if ((bloc || half) && alone(sentence, i + 1)) {
        ballot.vote(new Run(i, i + 1), NameClass.PLACE, VOTES);
      }
    }
  }

  private static boolean points(Token token, String feature) {
    return Words.capitalised(token)
        && !Words.allCapitals(token.text())
        && Lexicon.english().has(token.text(), feature);
  }

  private static boolean alone(Sentence sentence, int next) {
    return next == sentence.tokens().size()
        || !(sentence.token(next).text().equals("-") || sentence.token(next).isProper());
  }
}
