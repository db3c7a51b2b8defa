package org.newsgraph.extractor.mention.name;

import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;

/**
 * Knows the West and the East as places where they stand alone; "the North" and "the South" are one
 * country here and another there and are left alone, but for "the global South".
 */
final class Compass implements Witness {
  private static final double VOTES = 1.6;
  private static final Set<String> BLOCS = Set.of("West", "East");
  private static final Set<String> HALVES = Set.of("North", "South");

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      String before = sentence.token(i - 1).text();
      String point = sentence.token(i).text();
      boolean bloc = BLOCS.contains(point) && before.equalsIgnoreCase("the");
      boolean half = HALVES.contains(point) && before.equalsIgnoreCase("global");
      if ((bloc || half) && alone(sentence, i + 1)) {
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
