package org.newsgraph.extractor.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.article.table.Table;

/** Every pattern finds its example and leaves its counterexample alone. */
class LinePatternsTest {

  private final LinePatterns patterns = new LinePatterns();

  @TestFactory
  Stream<DynamicTest> clutterFindsItsExampleAndNothingElse() {
    return Table.rows(LinePatterns.class, "clutter.tsv").stream().map(this::clutter);
  }

  private DynamicTest clutter(List<String> row) {
    Care care = row.get(1).equals("any") ? Care.CLEAN : Care.COPIED;
    return DynamicTest.dynamicTest(
        row.get(0),
        () -> {
          assertThat(row).hasSize(6);
          assertThat(row.get(1)).isIn("any", "copied");
          assertThat(row.get(2)).isIn("around", "within");
          assertThat(patterns.clutter(row.get(4), care)).isPresent();
          assertThat(patterns.clutter(row.get(5), Care.COPIED)).isEmpty();
          assertThat(patterns.clutter(row.get(4), Care.AS_IS)).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> captionsFindTheirExampleAndNothingElse() {
    return Table.rows(LinePatterns.class, "captions.tsv").stream()
        .filter(row -> !row.get(0).equals("credit"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () -> {
                      assertThat(patterns.isCaption(row.get(2))).isTrue();
                      assertThat(patterns.isCaption(row.get(3))).isFalse();
                    }));
  }
}
