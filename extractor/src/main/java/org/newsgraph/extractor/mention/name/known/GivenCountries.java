package org.newsgraph.extractor.mention.name.known;

import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.gazetteer.FirstNames;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;

/** Countries and towns that are somebody's first name: "Israel Katz". */
public final class GivenCountries implements Witness {
  /** As sure as a country is, so that the longer name wins. */
  private static final double VOTES = 3;

  private static final Lexicon WORDS = Lexicon.english();

  private final Shape shape;
  private final Gazetteer gazetteer;

  public GivenCountries(Shape shape, Gazetteer gazetteer) {
    this.shape = shape;
    this.gazetteer = gazetteer;
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int first = 0; first + 2 < sentence.tokens().size(); first++) {
      if (given(sentence, first) && surname(sentence, first + 1) && opens(sentence, first)) {
        ballot.vote(new Run(first, first + 2), NameClass.PERSON, VOTES);
      }
    }
  }

  private boolean given(Sentence sentence, int token) {
    String word = sentence.token(token).text();
    return FirstNames.has(word)
        && gazetteer.get(word).filter(known -> known.type() == NameClass.PLACE).isPresent();
  }

  /** A name that a recogniser takes for a person's, and behind it no further part of a name. */
  private boolean surname(Sentence sentence, int token) {
    return shape.part(sentence, token)
        && !shape.part(sentence, token + 1)
        && gazetteer.get(sentence.token(token).text()).isEmpty()
        && sentence.token(token).names().anyPerson();
  }

  /** At the beginning, behind a title, or behind a word before which only a party stands. */
  private static boolean opens(Sentence sentence, int token) {
    return token == 0
        || WORDS.has(sentence.token(token - 1).lemma(), "title")
        || WORDS.has(sentence.token(token - 1).text(), "before-party");
  }
}
