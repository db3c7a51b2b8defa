package org.newsgraph.extractor.mention.time.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.time.finding.TimeMention;

/**
 * "told reporters after the meeting, “By 2030 we will …”": a time that only the quotation tells.
 */
final class Quoted {
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "„");

  /** A quotation of fewer words sets single words apart: "on “Black Friday”". */
  private static final int SHORTEST = 6;

  private Quoted() {}

  /** Whether a time stands in a quotation that the word which tells an event does not share. */
  static boolean apart(TimeMention time, Word trigger) {
    return around(time.sentence(), time.head().index())
        .filter(quotation -> quotation.size() >= SHORTEST && !quotation.contains(trigger.index()))
        .isPresent();
  }

  /**
   * The places of the words of the quotation around a word; up to the end where it is not closed.
   */
  private static Optional<List<Integer>> around(Sentence sentence, int word) {
    List<Integer> marks =
        sentence.tokens().stream()
            .filter(token -> MARKS.contains(token.text()))
            .map(token -> token.index())
            .toList();
    int before = (int) marks.stream().filter(mark -> mark < word).count();
    if (before % 2 == 0) {
      return Optional.empty();
    }
    int end = before < marks.size() ? marks.get(before) : sentence.tokens().size();
    return Optional.of(IntStream.range(marks.get(before - 1) + 1, end).boxed().toList());
  }
}
