package org.newsgraph.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResemblanceTest {
  private static final String BRIDGE =
      "The king opened the new bridge over the river on Monday and met the mayor of the town.";

  @Test
  void aChangedTextIsTheSameArticle() {
    assertThat(Resemblance.isAnother(BRIDGE, BRIDGE + " The crowd sang until nightfall."))
        .isFalse();
    assertThat(Resemblance.isAnother(BRIDGE, BRIDGE.replace("Monday", "Tuesday"))).isFalse();
  }

  @Test
  void aWhollyDifferentTextIsAnother() {
    assertThat(
            Resemblance.isAnother(
                BRIDGE, "Fishermen of three villages ask the council for a longer pier by spring."))
        .isTrue();
  }

  @Test
  void aFewWordsAreNotJudged() {
    assertThat(Resemblance.isAnother(BRIDGE, "Nothing more was said.")).isFalse();
  }
}
