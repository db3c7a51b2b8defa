package org.newsgraph.queries.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** On which days somebody counts for a country, and on which articles say so. */
class MandateTest {
  private final Mandate president =
      new Mandate(
          NodeFactory.createURI("urn:holder"),
          NodeFactory.createURI("urn:country"),
          "president",
          day("2018-05-01"),
          day("2026-06-01"),
          day("2022-05-01"),
          day("2022-06-01"));

  @Test
  void countsBeforeAndAfterTheDaysOfTheArticlesAndSaysSo() {
    assertThat(president.holds(day("2021-06-16"), day("2021-06-16"))).isTrue();
    assertThat(president.isTold(day("2021-06-16"), day("2021-06-16"))).isFalse();
    assertThat(president.isTold(day("2022-05-20"), day("2022-05-20"))).isTrue();
    assertThat(president.isTold(day("2022-04-28"), day("2022-04-28"))).isTrue();
    assertThat(president.toldOn()).isEqualTo("2022-05-01 to 2022-06-01");
  }

  @Test
  void doesNotCountOutsideItsTerm() {
    assertThat(president.holds(day("2017-01-01"), day("2017-12-31"))).isFalse();
    assertThat(president.holds(Optional.empty(), Optional.empty())).isTrue();
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }
}
