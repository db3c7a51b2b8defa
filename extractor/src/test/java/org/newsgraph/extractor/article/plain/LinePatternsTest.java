package org.newsgraph.extractor.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Every pattern finds its example and leaves its counterexample alone. */
class LinePatternsTest {

  private final LinePatterns patterns = new LinePatterns();

  @TestFactory
  Stream<DynamicTest> clutterFindsItsExampleAndNothingElse() {
    return Table.beside(
            LinePatterns.class,
            "clutter.tsv",
            "name",
            "applies",
            "stands",
            "pattern",
            "matches",
            "differs")
        .rows()
        .stream()
        .map(this::clutter);
  }

  private DynamicTest clutter(Row row) {
    Care care = row.required("applies").equals("any") ? Care.CLEAN : Care.COPIED;
    return DynamicTest.dynamicTest(
        row.required("name"),
        () -> {
          assertThat(row.required("applies")).isIn("any", "copied");
          assertThat(row.required("stands")).isIn("around", "within");
          assertThat(patterns.clutter(row.required("matches"), care)).isPresent();
          assertThat(patterns.clutter(row.required("differs"), Care.COPIED)).isEmpty();
          assertThat(patterns.clutter(row.required("matches"), Care.AS_IS)).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> captionsFindTheirExampleAndNothingElse() {
    return Table.beside(LinePatterns.class, "captions.tsv", "name", "pattern", "matches", "differs")
        .rows()
        .stream()
        .filter(row -> !row.required("name").startsWith("credit"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.required("name"),
                    () -> {
                      assertThat(patterns.isCaption(row.required("matches"))).isTrue();
                      assertThat(patterns.isCaption(row.required("differs"))).isFalse();
                    }));
  }

  @Test
  void theCreditInFrontOfALineEndsWhereItsWordsBegin() {
    String line = "(AP Photo/Jane Roe) (Jane Roe - AP) MOSCOW -- The king left.";
    assertThat(line.substring(patterns.creditInFrontOf(line))).startsWith("MOSCOW");
    assertThat(patterns.creditInFrontOf("(By Jane Roe -- The Evening Post) The king left."))
        .isEqualTo(34);
    assertThat(
            patterns.creditInFrontOf("(By no means the last -- as it turned out) The king left."))
        .isZero();
    assertThat(patterns.creditInFrontOf("(Reuters) - The king left.")).isZero();
  }
}
