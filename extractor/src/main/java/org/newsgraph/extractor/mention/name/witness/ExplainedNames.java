package org.newsgraph.extractor.mention.name.witness;

import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.gazetteer.FirstNames;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.known.Shape;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Takes two or three capitalised words for a person where the words behind a comma say so: "Sunny
 * Olade, the transport minister of Ghana". A first word of a sentence may be written as any other.
 */
public final class ExplainedNames implements Witness {
  private static final double VOTES = 1.8;
  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_PHRASE = 6;
  private static final Lexicon WORDS = Lexicon.english();

  private final Shape shape;
  private final Gazetteer gazetteer;

  public ExplainedNames(Shape shape, Gazetteer gazetteer) {
    this.shape = shape;
    this.gazetteer = gazetteer;
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int comma = 2; comma + 2 < sentence.tokens().size(); comma++) {
      if (sentence.token(comma).text().equals(",") && person(sentence, comma + 1)) {
        name(sentence, comma)
            .filter(run -> ballot.on(run).of(NameClass.ORGANIZATION) < Ballot.NEEDED)
            .ifPresent(run -> ballot.vote(run, NameClass.PERSON, VOTES));
      }
    }
  }

  /** The words of a name that ends before a comma, none of them known for something else. */
  private Optional<Run> name(Sentence sentence, int comma) {
    int first = comma;
    while (first > 0 && part(sentence, first - 1, comma)) {
      first--;
    }
    int length = comma - first;
    return length > 1 && length <= LONGEST_NAME
        ? Optional.of(new Run(first, comma))
        : Optional.empty();
  }

  private boolean part(Sentence sentence, int token, int comma) {
    Token word = sentence.token(token);
    boolean opening = token == 0 && comma > 1 && FirstNames.has(word.text());
    return Words.capitalised(word)
        && (shape.part(sentence, token) || opening)
        && gazetteer.get(word.text()).isEmpty()
        && !WORDS.has(word.text(), "title");
  }

  /** Whether "the transport minister", "a Botswana judge" stands here. */
  private boolean person(Sentence sentence, int from) {
    if (!sentence.token(from).isDeterminer()) {
      return false;
    }
    int head = -1;
    int last = Math.min(sentence.tokens().size(), from + LONGEST_PHRASE);
    for (int token = from + 1; token < last && inPhrase(sentence.token(token)); token++) {
      head = token;
    }
    return head > 0
        && sentence.token(head).isCommonNoun()
        && sentence.token(head).isSingular()
        && WORDS
            .value(sentence.token(head).lemma(), "describes")
            .filter("PERSON"::equals)
            .isPresent()
        && !WORDS.has(sentence.token(head).lemma(), "firm-like");
  }

  private static boolean inPhrase(Token token) {
    return token.isNominal() || token.isHyphen() || token.isParticiple();
  }
}
