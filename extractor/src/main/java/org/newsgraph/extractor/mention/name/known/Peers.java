package org.newsgraph.extractor.mention.name.known;

import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;

/** Takes a title of nobility and what it is of for a person's name: "Duchess of Kent". */
public final class Peers implements Witness {
  private static final double VOTES = 2.5;

  private final WordList titles = WordList.of("peers.tsv", "word");
  private final Shape shape;

  public Peers(Shape shape) {
    this.shape = shape;
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
      if (titles.has(sentence.token(i).text()) && sentence.token(i + 1).text().equals("of")) {
        int end = shape.end(sentence, i + 2);
        if (end > i + 2) {
          ballot.vote(new Run(shape.begin(sentence, i), end), NameClass.PERSON, VOTES);
        }
      }
    }
  }
}
