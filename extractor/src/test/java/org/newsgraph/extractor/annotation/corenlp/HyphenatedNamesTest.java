package org.newsgraph.extractor.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatedNamesTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @ParameterizedTest
  @CsvSource({
    "President Moon Jae-in met them., 'President|Moon|Jae-in|met|them|.'",
    "The Watergate Break-in was long ago., 'The|Watergate|Break|-|in|was|long|ago|.'",
    "A check-in desk., 'A|check|-|in|desk|.'"
  })
  void givenNamesStayTogether(String text, String tokens) {
    assertThat(words(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({"Then Moon Jae-in spoke., 2, 10, 16"})
  void offsetsCoverTheWholeName(String text, int token, int begin, int end) {
    CoreLabel name = tokens(text).get(token);
    assertThat(new int[] {name.beginPosition(), name.endPosition(), name.index()})
        .containsExactly(begin, end, token + 1);
  }

  private String words(String text) {
    return String.join("|", tokens(text).stream().map(CoreLabel::word).toList());
  }

  private List<CoreLabel> tokens(String text) {
    return splitter.split(text, 0).get(0).get(CoreAnnotations.TokensAnnotation.class);
  }
}
