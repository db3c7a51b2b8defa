package org.newsgraph.extractor.article.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.article.Examples;

class BylineTest {

  @TestFactory
  Stream<DynamicTest> bylines() {
    return Examples.rows(getClass(), "bylines.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row)));
  }

  private static void check(List<String> row) {
    Optional<Byline> byline = Byline.parse(row.get(0));
    assertThat(byline.isPresent()).isEqualTo(row.get(1).equals("yes"));
    assertThat(byline.flatMap(Byline::author).orElse("")).isEqualTo(row.get(2));
    assertThat(byline.flatMap(Byline::published).map(LocalDate::toString).orElse(""))
        .isEqualTo(row.get(3));
  }

  @Test
  void aDatelineWithItsYearTellsTheDay() {
    assertThat(
            AgencyOpening.published("EXAMPLETON, Aug. 19, 2024 (Agency) - The king met the mayor."))
        .contains(LocalDate.of(2024, 8, 19));
  }

  @Test
  void aDatelineWithoutAYearTellsNothing() {
    assertThat(AgencyOpening.published("EXAMPLETON, Aug. 19 (Agency) -- The king met the mayor."))
        .isEmpty();
  }
}
