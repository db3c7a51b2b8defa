package org.newsgraph.extractor.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.TimeExpression;

class TimeReaderTest {

  @TestFactory
  Stream<DynamicTest> everyExpressionReadsAsTheTableSays() {
    return Table.rows("readings.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0], () -> reads(row[0], row[1], row[2], row[3], row[4])));
  }

  private static void reads(
      String sentence, String published, String words, String type, String value) {
    AnnotatedArticle article = new TimeReader().refine(Written.article(published, sentence));
    List<String> found = article.times().stream().map(time -> describe(article, time)).toList();
    assertThat(found).containsExactly(words + " " + type + " " + value);
  }

  private static String describe(AnnotatedArticle article, TimeExpression time) {
    return time.span().of(article.article().text()) + " " + time.type() + " " + time.value();
  }

  @TestFactory
  Stream<DynamicTest> otherWordsAreNoTimes() {
    return Table.rows("no-times.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> readsNothing(row[0])));
  }

  private static void readsNothing(String sentence) {
    assertThat(new TimeReader().refine(Written.article("2024-08-20", sentence)).times()).isEmpty();
  }

  @Test
  void everyPatternHasAKindThatIsKnownAndAnExample() {
    assertThat(TimeGrammar.load().patterns())
        .allSatisfy(pattern -> assertThat(Resolution.kinds()).contains(pattern.kind()))
        .allSatisfy(pattern -> assertThat(pattern.example()).isNotBlank());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleMatchesItsPattern() {
    return TimeGrammar.load().patterns().stream()
        .map(
            pattern ->
                DynamicTest.dynamicTest(pattern.example(), () -> matchesItsExample(pattern)));
  }

  private static void matchesItsExample(TimePattern pattern) {
    String example = pattern.example().replaceAll("([,])", " $1");
    List<Atom> atoms = Atom.of(Written.article("", example).sentences().get(0));
    assertThat(pattern.at(Line.of(atoms, WordTable.load()), 0))
        .hasValueSatisfying(match -> assertThat(match.end()).isEqualTo(atoms.size()));
  }
}
