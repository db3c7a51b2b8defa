package org.newsgraph.extractor.mention.time.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.Written;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.article.stamp.TimeStamps;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.PartialDate;

/** 31 January 2011 was a Monday. */
class PageDaysTest {

  @Test
  void whatStandsUnderAFullDateCountsFromIt() {
    assertThat(
            days(
                "updated: Fri Mar 18 2011 06:59:00",
                on("Wednesday"),
                "updated: Fri Jan 14 2011 20:54:00",
                on("Wednesday")))
        .containsExactly("2011-03-16", "2011-01-12");
  }

  @Test
  void oneDateNextToThePublicationIsThatOfThePage() {
    assertThat(days("updated: Sun Jan 30 2011 06:59:00", on("today")))
        .containsExactly("2011-01-31");
  }

  @Test
  void aPageThatIsWrittenOnMeansTheWeekdaysOfItsStamps() {
    assertThat(
            days(
                "(Update 4 p.m. ET)",
                on("Tuesday"),
                "(Update 1 a.m. Wednesday in Quito, 6 p.m. ET Tuesday)",
                on("Friday"),
                "(Update 5 p.m. ET)",
                on("today")))
        .containsExactly("2011-02-01", "2011-01-28", "none");
  }

  @Test
  void theWeekdayOfAStampIsTheDayOfItsEntry() {
    assertThat(days("(Update 4 p.m. Tuesday in Quito)", on("today"))).containsExactly("2011-02-01");
  }

  @Test
  void underHoursAloneAWeekdayMayLieOnBothSides() {
    assertThat(
            days(
                "(Update 4 p.m.)",
                on("Tuesday"),
                "(Update 3 p.m.)",
                on("Friday"),
                "(Update 2 p.m.)",
                on("today")))
        .containsExactly("none", "2011-01-28", "2011-01-31");
    assertThat(days(on("Tuesday"))).containsExactly("2011-01-25");
  }

  private static String on(String day) {
    return "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj " + day + "/NNP>1:obl:tmod";
  }

  /** The days of the meetings; what tells none is a stamp. */
  private static List<String> days(String... page) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Cut> stamps = new ArrayList<>();
    for (String part : page) {
      Span span = new Span(text.length(), text.length() + part.length());
      text.append(part).append('\n');
      if (part.startsWith("He/")) {
        Sentence met = Written.sentence(part);
        sentences.add(new Sentence(sentences.size(), 0, span, met.tokens(), met.dependencies()));
      } else {
        stamps.add(new Cut(span, TimeStamps.REASON));
      }
    }
    EventTimes times = EventTimes.of(article(text.toString(), sentences, stamps));
    return sentences.stream()
        .map(sentence -> times.of(sentence.index(), 1))
        .map(time -> time.flatMap(EventTime::date).map(PartialDate::iso).orElse("none"))
        .toList();
  }

  private static AnnotatedArticle article(String text, List<Sentence> sentences, List<Cut> cuts) {
    Optional<LocalDate> published = Optional.of(LocalDate.of(2011, 1, 31));
    Metadata metadata =
        new Metadata(
            Optional.empty(), published, Optional.empty(), Optional.empty(), Optional.empty());
    Block all = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new AnnotatedArticle(
        new Article("a", "a", metadata, text, List.of(all), cuts), sentences, List.of());
  }
}
