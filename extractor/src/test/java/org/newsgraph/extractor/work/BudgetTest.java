package org.newsgraph.extractor.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BudgetTest {
  private static long steps(int count) {
    for (int i = 0; i < count; i++) {
      Budget.step();
    }
    return Budget.taken();
  }

  @Test
  void whatKeepsWithinItIsDone() {
    assertThat(Budget.<Long>within(10, () -> steps(10))).isEqualTo(10);
  }

  @Test
  void oneStepTooManyEndsIt() {
    assertThatThrownBy(() -> Budget.within(10, () -> steps(11))).isInstanceOf(TooMuchWork.class);
  }

  @Test
  void eachArticleHasItsOwn() {
    for (int article = 0; article < 3; article++) {
      assertThat(Budget.<Long>within(10, () -> steps(8))).isEqualTo(8);
    }
  }

  @Test
  void aLongArticleMayTakeMoreInProportion() {
    assertThat(Budget.share(0)).isEqualTo(1);
    assertThat(Budget.share(300_000)).isEqualTo(1);
    assertThat(Budget.share(900_000)).isEqualTo(3);
  }

  @Test
  void whereNobodyCountsNothingEnds() {
    assertThat(steps(1_000)).isZero();
  }
}
