package org.newsgraph.extractor.mention.name.known;

import java.util.List;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.gazetteer.FirstNames;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;

/** Takes a first name and the capitalised words after it for a person. */
public final class NamesByFirstName implements Witness {
  private static final double VOTES = 0.8;

  private final Shape shape;
  private final Gazetteer gazetteer;

  public NamesByFirstName(Shape shape, Gazetteer gazetteer) {
    this.shape = shape;
    this.gazetteer = gazetteer;
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (opens(sentence, i)) {
        int end = shape.end(sentence, i);
        if (end - i > 1 && end - i < 4 && free(sentence, i, end)) {
          ballot.vote(new Run(i, end), NameClass.PERSON, VOTES);
        }
      }
    }
  }

  private boolean opens(Sentence sentence, int token) {
    String word = sentence.token(token).text();
    return word.length() > 2
        && shape.part(sentence, token)
        && !shape.part(sentence, token - 1)
        && FirstNames.has(word);
  }

  private boolean free(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (gazetteer.get(sentence.token(i).text()).isPresent() || !sentence.token(i).isProper()) {
        return false;
      }
    }
    return List.of("-").stream().noneMatch(mark -> at(sentence, end, mark));
  }

  private static boolean at(Sentence sentence, int token, String mark) {
    return token < sentence.tokens().size() && sentence.token(token).text().equals(mark);
  }
}
