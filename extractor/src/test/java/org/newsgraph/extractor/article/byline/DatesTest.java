package org.newsgraph.extractor.article.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.article.Examples;

class DatesTest {

  @TestFactory
  Stream<DynamicTest> dates() {
    return Examples.rows(getClass(), "dates.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "'" + row.get(0) + "'",
                    () ->
                        assertThat(Dates.parse(row.get(0)).map(LocalDate::toString).orElse("-"))
                            .isEqualTo(row.get(1))));
  }
}
