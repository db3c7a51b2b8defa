package org.newsgraph.extractor.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
                    row.get(1), () -> told(row.get(0), check.objection(row.get(1)))));
  }

  private static void told(String language, Optional<String> objection) {
    if (language.equals("English")) {
      assertThat(objection).isEmpty();
    } else {
      assertThat(objection).hasValueSatisfying(told -> assertThat(told).contains(language));
    }
  }
}
