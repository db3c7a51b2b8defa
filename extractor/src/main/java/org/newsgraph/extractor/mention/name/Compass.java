package org.newsgraph.extractor.mention.name;

import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;

/** Knows the points of the compass as places where they stand alone: "the West", "the North". */
final class Compass implements Witness {
  private static final double VOTES = 1.6;
  private static final Set<String> POINTS = Set.of("West", "East", "North", "South");

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (POINTS.contains(sentence.token(i).text())
          && sentence.token(i - 1).text().equalsIgnoreCase("the")
          && alone(sentence, i + 1)) {
        ballot.vote(new Run(i, i + 1), NameClass.PLACE, VOTES);
      }
    }
  }

  private static boolean alone(Sentence sentence, int next) {
    return next == sentence.tokens().size()
        || !(sentence.token(next).text().equals("-")
            || sentence.token(next).tag().startsWith("NNP"));
  }
}
