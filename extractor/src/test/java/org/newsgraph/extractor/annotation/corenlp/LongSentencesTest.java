package org.newsgraph.extractor.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What never comes to a full stop is read in pieces. */
class LongSentencesTest {
  @Test
  void sentencesOfTheLengthAllowedStayWhole() {
    List<CoreLabel> tokens = words(LongSentences.LONGEST);
    assertThat(LongSentences.pieces(tokens)).containsExactly(tokens);
  }

  @Test
  void withoutAnyStopTheLengthDecides() {
    assertThat(LongSentences.pieces(words(5_000)))
        .hasSize(25)
        .allMatch(piece -> piece.size() == LongSentences.LONGEST);
  }

  @Test
  void theStrongestStopOfTheSecondHalfEndsAPiece() {
    List<CoreLabel> tokens = words(300);
    tokens.get(50).setWord(";");
    tokens.get(120).setWord(";");
    tokens.get(180).setWord(",");
    assertThat(LongSentences.pieces(tokens)).extracting(List::size).containsExactly(121, 179);
  }

  private static List<CoreLabel> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> word()).toList();
  }

  private static CoreLabel word() {
    CoreLabel token = new CoreLabel();
    token.setWord("word");
    return token;
  }
}
