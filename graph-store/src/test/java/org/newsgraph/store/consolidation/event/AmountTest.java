package org.newsgraph.store.consolidation.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When two sums of money cannot both be right. */
class AmountTest {
  @Test
  void twoSumsAreOthersWhereNoRoundingMakesThemOne() {
    assertThat(differ("$20bn", "$25 billion")).isTrue();
    assertThat(differ("20 mln dlrs", "$30 million")).isTrue();
    assertThat(differ("100 billion Egyptian pounds", "200 billion Egyptian pounds")).isTrue();
    assertThat(differ("US$3m", "$3,700,000")).isTrue();
    assertThat(differ("$20bn", "20 billion US dollars")).isFalse();
    assertThat(differ("$3bn", "$3.12 bn")).isFalse();
    assertThat(differ("$50,000", "$52,300")).isFalse();
    assertThat(differ("$50,000", "$57,300")).isTrue();
  }

  @Test
  void whatIsLeftOpenIsNoOtherSum() {
    assertThat(differ("more than $20bn", "$25 billion")).isFalse();
    assertThat(differ("more than $20bn", "$15 billion")).isTrue();
    assertThat(differ("up to $20bn", "$15 billion")).isFalse();
    assertThat(differ("up to $20bn", "$25 billion")).isTrue();
    assertThat(differ("about $20bn", "$21.5 billion")).isFalse();
  }

  @Test
  void otherCurrenciesAndWordsWithoutOneNumberAreNotCompared() {
    assertThat(differ("$20bn", "£25bn")).isFalse();
    assertThat(differ("200 billion Egyptian pounds", "£100 billion")).isFalse();
    assertThat(Amount.of("billions of dollars")).isEmpty();
    assertThat(Amount.of("$10 to $20 billion")).isEmpty();
    assertThat(Amount.of("20 billion")).isEmpty();
  }

  private static boolean differ(String one, String other) {
    Optional<Amount> first = Amount.of(one);
    Optional<Amount> second = Amount.of(other);
    assertThat(first).as(one).isPresent();
    assertThat(second).as(other).isPresent();
    return first.get().isOtherThan(second.get());
  }
}
