package org.newsgraph.extractor.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.article.Examples;

class EnglishCheckTest {

  private final EnglishCheck check = new EnglishCheck();

  @TestFactory
  Stream<DynamicTest> languages() {
    return Examples.rows(getClass(), "languages.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1),
                    () ->
                        assertThat(check.objection(row.get(1)).orElse("English"))
                            .contains(row.get(0))));
  }
}
