package org.newsgraph.extractor.article.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

class TimeStampsTest {

  @TestFactory
  Stream<DynamicTest> everyPatternFindsItsExampleAndNothingElse() {
    return Table.beside(
            TimeStamps.class, "stamps.tsv", "name", "kind", "pattern", "matches", "differs")
        .rows()
        .stream()
        .filter(row -> row.required("kind").equals("stamp"))
        .map(row -> DynamicTest.dynamicTest(row.required("name"), () -> check(row)));
  }

  private static void check(Row row) {
    assertThat(TimeStamps.in(row.required("matches"))).isNotEmpty();
    assertThat(TimeStamps.in(row.required("differs"))).isEmpty();
  }

  @Test
  void aStampEndsWhereItsEntryBegins() {
    assertThat(left("(Update 8:14 a.m. Tuesday in Quito, 1:14 a.m. ET Tuesday) Roe met Doe."))
        .isEqualTo(" Roe met Doe.");
    assertThat(left("[Updated at 12:25 p.m.: Roe met Doe.]")).isEqualTo(" Roe met Doe.]");
    assertThat(left("(Updated at 5:19 p.m.) Roe met Doe.")).isEqualTo(" Roe met Doe.");
    assertThat(left("Doe resigns updated: Fri Mar 18 2011 06:59:00 Roe met Doe."))
        .isEqualTo("Doe resigns  Roe met Doe.");
    assertThat(left("Last updated: 1 may, 2009 - 17:54 GMT Quito shuts down."))
        .isEqualTo(" Quito shuts down.");
  }

  @Test
  void whatIsToldOfAnHourIsNoStamp() {
    String told = "The list was updated at 5 p.m. on Tuesday in Quito (at 6 p.m. in Lima).";
    assertThat(left(told)).isEqualTo(told);
  }

  private static String left(String text) {
    StringBuilder left = new StringBuilder(text);
    List<Span> stamps = TimeStamps.in(text);
    for (int i = stamps.size() - 1; i >= 0; i--) {
      left.delete(stamps.get(i).begin(), stamps.get(i).end());
    }
    return left.toString();
  }

  @Test
  void aStampTellsItsDayOrItsWeekdays() {
    assertThat(stamp("updated: Fri Mar 18 2011 06:59:00"))
        .isEqualTo(
            new TimeStamp(
                new Span(0, 33),
                Optional.of(LocalDate.of(2011, 3, 18)),
                List.of(DayOfWeek.FRIDAY)));
    assertThat(stamp("(Update 1:14 a.m. Wednesday in Quito, 6:14 p.m. ET Tuesday)").weekdays())
        .containsExactly(DayOfWeek.WEDNESDAY, DayOfWeek.TUESDAY);
  }

  private static TimeStamp stamp(String words) {
    Cut cut = new Cut(new Span(0, words.length()), TimeStamps.REASON);
    return TimeStamps.of(new Article("a", "a", Metadata.NONE, words, List.of(), List.of(cut)))
        .get(0);
  }
}
