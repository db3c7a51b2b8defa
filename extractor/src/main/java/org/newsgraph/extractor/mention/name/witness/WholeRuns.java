package org.newsgraph.extractor.mention.name.witness;

import java.util.List;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.known.Shape;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Takes all capitalised words in a row for one name where a recogniser found a part of them, after
 * titles have been taken off.
 */
public final class WholeRuns implements Witness {
  private static final double VOTES = 0.8;

  private final Shape shape;
  private final Boundaries boundaries;
  private final Gazetteer gazetteer;

  public WholeRuns(Shape shape, Boundaries boundaries, Gazetteer gazetteer) {
    this.shape = shape;
    this.boundaries = boundaries;
    this.gazetteer = gazetteer;
  }

  @Override
  public void testify(Ballot ballot) {
    for (Run run : List.copyOf(ballot.all().keySet())) {
      NameClass type = ballot.on(run).winner();
      if (type == NameClass.ORGANIZATION && !known(ballot.sentence(), run)) {
        Run whole = whole(ballot.sentence(), run);
        boundaries.mend(ballot.sentence(), whole, type).stream()
            .filter(mended -> mended.contains(run) && !mended.equals(run))
            .forEach(mended -> ballot.vote(mended, type, VOTES));
      }
    }
  }

  private boolean known(Sentence sentence, Run run) {
    return gazetteer.get(Words.of(sentence, run)).isPresent();
  }

  private Run whole(Sentence sentence, Run run) {
    int first = run.first();
    while (shape.part(sentence, first - 1)
        && gazetteer.get(sentence.token(first - 1).text()).isEmpty()) {
      first--;
    }
    int end = run.end();
    while (shape.part(sentence, end) && gazetteer.get(sentence.token(end).text()).isEmpty()) {
      end++;
    }
    return new Run(first, end);
  }
}
