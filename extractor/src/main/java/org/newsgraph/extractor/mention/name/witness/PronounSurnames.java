package org.newsgraph.extractor.mention.name.witness;

import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.known.Shape;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/** Takes "He Lifeng" for one name: no pronoun stands right before a name. */
public final class PronounSurnames implements Witness {
  private static final double VOTES = 2;
  private static final Set<String> OPENING = Set.of("\"", "``", "“", "'", "‘", "`", ":", "--", "–");

  private final Shape shape;
  private final Compounds compounds;
  private final Gazetteer gazetteer;

  public PronounSurnames(Shape shape, Compounds compounds, Gazetteer gazetteer) {
    this.shape = shape;
    this.compounds = compounds;
    this.gazetteer = gazetteer;
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    IntStream.range(0, sentence.tokens().size() - 1)
        .filter(token -> like(sentence, token) && given(sentence, token + 1))
        .mapToObj(token -> new Run(token, shape.end(sentence, token + 1)))
        .map(name -> compounds.whole(sentence, name, NameClass.PERSON))
        .forEach(name -> ballot.vote(name, NameClass.PERSON, VOTES));
  }

  /** Whether a word may be a pronoun or a surname. */
  private static boolean like(Sentence sentence, int token) {
    String word = sentence.token(token).text();
    return Words.capitalised(sentence.token(token))
        && !Words.allCapitals(word)
        && Lexicon.english().has(word, "pronoun-surname");
  }

  /** Whether a word is no pronoun: those have no capital inside a sentence. */
  static boolean named(Sentence sentence, int token) {
    return !like(sentence, token)
        || (token > 0 && !OPENING.contains(sentence.token(token - 1).text()));
  }

  private boolean given(Sentence sentence, int token) {
    return shape.part(sentence, token)
        && sentence.token(token).names().anyPerson()
        && gazetteer.at(sentence, token).isEmpty();
  }
}
