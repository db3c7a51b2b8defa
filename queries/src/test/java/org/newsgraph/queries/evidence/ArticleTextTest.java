package org.newsgraph.queries.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {
  private static final ArticleText TEXT =
      new ArticleText("A \ud83d\ude00 headline\n\nAnna came. She met Ben in Oslo.  They talked.");

  @Test
  void aSentenceIsFoundByCodePoints() {
    assertThat(TEXT.sentence(33)).isEqualTo(new Quote("She met Ben in Oslo.", 25, 45));
    assertThat(TEXT.between(33, 36)).isEqualTo("Ben");
    assertThat(TEXT.sentence(14)).isEqualTo(new Quote("Anna came.", 14, 24));
  }

  @Test
  void aHeadlineIsASentence() {
    assertThat(TEXT.sentence(0)).isEqualTo(new Quote("A \ud83d\ude00 headline", 0, 12));
  }

  @Test
  void whatTheTextDoesNotHaveIsEmpty() {
    assertThat(TEXT.between(50, 500)).isEmpty();
  }
}
