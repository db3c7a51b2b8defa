package org.newsgraph.extractor.mention.time.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.Written;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.TimeExpression;
import org.newsgraph.extractor.table.Table;

class TimeFinderTest {

  @TestFactory
  Stream<DynamicTest> everyExpressionReadsAsTheTableSays() {
    return Table.beside(
            TimeFinderTest.class, "readings.tsv", "sentence", "published", "words", "type", "value")
        .rows()
        .stream()
        .map(row -> DynamicTest.dynamicTest(row.where(), () -> reads(row.cells())));
  }

  private static void reads(List<String> row) {
    AnnotatedArticle article = EventTimes.of(Written.article(row.get(1), row.get(0))).article();
    List<String> found = article.times().stream().map(time -> describe(article, time)).toList();
    assertThat(found).containsExactly(String.join(" ", row.subList(2, 5)));
  }

  private static String describe(AnnotatedArticle article, TimeExpression time) {
    return time.span().of(article.article().text()) + " " + time.type() + " " + time.value();
  }

  @TestFactory
  Stream<DynamicTest> otherWordsAreNoTimes() {
    return Table.beside(TimeFinderTest.class, "no-times.tsv", "sentence").rows().stream()
        .map(row -> row.text("sentence"))
        .map(sentence -> DynamicTest.dynamicTest(sentence, () -> readsNothing(sentence)));
  }

  private static void readsNothing(String sentence) {
    assertThat(EventTimes.of(Written.article("2024-08-20", sentence)).article().times()).isEmpty();
  }
}
