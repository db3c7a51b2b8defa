package org.newsgraph.extractor.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Every pattern of comments finds its example and leaves its counterexample alone. */
class ReaderCommentsTest {

  @TestFactory
  Stream<DynamicTest> findsItsExampleAndNothingElse() {
    return Table.beside(
            ReaderComments.class, "comments.tsv", "name", "kind", "pattern", "matches", "differs")
        .rows()
        .stream()
        .map(row -> DynamicTest.dynamicTest(row.required("name"), () -> check(row)));
  }

  private static void check(Row row) {
    assertThat(row.required("kind")).isIn("stamp", "heading", "voice");
    Pattern pattern = Pattern.compile(row.required("pattern"));
    boolean whole = row.required("kind").equals("heading");
    assertThat(found(pattern, row.required("matches"), whole)).isTrue();
    assertThat(found(pattern, row.required("differs"), whole)).isFalse();
  }

  private static boolean found(Pattern pattern, String line, boolean whole) {
    return whole ? pattern.matcher(line).matches() : pattern.matcher(line).find();
  }
}
