package org.newsgraph.extractor.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Examples;
import org.newsgraph.extractor.article.Metadata;

class PageReaderTest {

  private final PageReader reader = new PageReader();

  /** Each page lies beside the blocks that must come out of it. */
  @TestFactory
  Stream<DynamicTest> pages() {
    return Stream.of("furnished", "nameless", "teasers", "drawn-by-script")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(blocks(read("pages/" + name + ".html")))
                            .containsExactlyElementsOf(
                                Examples.text(getClass(), "pages/" + name + ".txt")
                                    .lines()
                                    .toList())));
  }

  @Test
  void metaTagsTellWhoAndWhen() {
    assertThat(read("pages/furnished.html").metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("Harbour strike ends after night of talks"),
                Optional.of(LocalDate.of(2021, 3, 3)),
                Optional.of("The Example Herald"),
                Optional.of("Jane Example"),
                Optional.of("https://herald.example/2021/03/03/harbour-strike-ends")));
  }

  @Test
  void jsonLdTellsWhoAndWhen() {
    assertThat(read("pages/drawn-by-script.html").metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("King opens bridge & walks"),
                Optional.of(LocalDate.of(2021, 3, 1)),
                Optional.of("The Example Herald"),
                Optional.of("Jane Example, Sam Sample"),
                Optional.empty()));
  }

  @Test
  void aLineOfThePageTellsTheDay() {
    assertThat(read("pages/nameless.html").metadata().published())
        .contains(LocalDate.of(2021, 3, 3));
  }

  @Test
  void asIsKeepsEverything() {
    Page page =
        reader
            .read(Examples.text(getClass(), "pages/furnished.html"), Optional.empty(), true)
            .get(0);
    assertThat(page.cuts()).isEmpty();
    assertThat(page.prose()).contains("Well done, all of you", "All rights reserved");
  }

  @Test
  void anEmptyPageHasNoBlocks() {
    assertThat(reader.read("", Optional.empty(), false).get(0).blocks()).isEmpty();
  }

  private Page read(String name) {
    return reader.read(Examples.text(getClass(), name), Optional.empty(), false).get(0);
  }

  private static List<String> blocks(Page page) {
    return page.blocks().stream().map(block -> line(page, block)).toList();
  }

  private static String line(Page page, Block block) {
    return block.kind() + "\t" + block.span().of(page.text());
  }

  private static final List<String> TALKS =
      List.of(
          "The president of Freedonia met the prime minister of Sylvania in Lakeside on Tuesday and both of"
              + " them said that they would sign the treaty next week.",
          "Officials said that the talks had lasted for three hours and that the two leaders had discussed"
              + " the border and the trade between their countries.",
          "It was their second meeting since the spring, when they had quarrelled over fishing rights in"
              + " the northern sea.");

  private static final List<String> RATES =
      List.of(
          "The central bank of Sylvania raised its rates on Wednesday for the third time in this year, and"
              + " it said that more steps might follow in the autumn.",
          "Analysts had expected the step after prices rose by more than six percent in the last months,"
              + " as the bank told reporters.");

  private static String article(String attributes, String inside, List<String> paragraphs) {
    return "<article "
        + attributes
        + ">"
        + inside
        + paragraphs.stream().map(words -> "<p>" + words + "</p>").collect(Collectors.joining())
        + "</article>";
  }

  private List<Page> pages(String title, String head, String body) {
    String html =
        "<html><head><title>%s</title>%s</head><body>%s</body></html>".formatted(title, head, body);
    return reader.read(html, Optional.empty(), false);
  }

  @Test
  void theFirstOfSeveralArticlesIsReadForItselfUnderTheTitleOfASite() {
    List<Page> read =
        pages(
            "Lakeside Post",
            "",
            article(
                    "id='a'",
                    "<h2><a href='https://n.example/talks-at-the-lake'>Leaders meet at the lake</a></h2>"
                        + "<time datetime='2024-05-07'>7 May</time>",
                    TALKS)
                + article(
                    "id='b'",
                    "<h2>Bank raises rates again</h2><time datetime='2024-05-08'>8 May</time>",
                    RATES));
    assertThat(read)
        .extracting(page -> page.metadata().headline().orElse(""))
        .containsExactly("Leaders meet at the lake", "Bank raises rates again");
    assertThat(read.get(0).metadata().url()).contains("https://n.example/talks-at-the-lake");
    assertThat(read.get(0).metadata().published()).contains(LocalDate.of(2024, 5, 7));
  }

  @Test
  void anEntryOfALiveBlogWithoutATimeIsReadToo() {
    List<Page> read =
        pages(
            "Summit: live updates",
            "<meta property='article:published_time' content='2024-06-12T08:00:00Z'>",
            "<h1>Summit: live updates</h1><div>"
                + article("class='post' id='p1'", "<time datetime='2024-06-11'>x</time>", TALKS)
                + article("class='post' id='p2'", "<h3>No time is told</h3>", RATES)
                + article("class='post' id='p3'", "<time datetime='2024-06-10'>x</time>", RATES)
                + "</div>");
    assertThat(read)
        .extracting(page -> page.metadata().published().orElseThrow().getDayOfMonth())
        .containsExactly(11, 12, 10);
    assertThat(read.get(1).metadata().headline()).contains("No time is told");
  }

  @Test
  void behindAPaywallTheTextIsTakenFromThePagesData() {
    String data =
        "<script type='application/ld+json'>{'@type': 'NewsArticle', 'headline': 'Leaders meet at the lake',"
            + " 'datePublished': '2024-05-07', 'isAccessibleForFree': %s, 'articleBody': '%s'}</script>";
    String body = "<main><h1>Leaders meet at the lake</h1><p>" + TALKS.get(0) + "</p></main>";
    String told = data.formatted("false", String.join("\\n\\n", TALKS)).replace('\'', '"');
    assertThat(pages("Leaders meet at the lake", told, body).get(0).prose()).contains(TALKS.get(2));
  }

  @Test
  void aHeadingIsTheHeadlineRatherThanTheNameOfTheSite() {
    Page page =
        pages("Post", "", "<h1>Leaders meet at the lake</h1>" + article("", "", TALKS)).get(0);
    assertThat(page.metadata().headline()).contains("Leaders meet at the lake");
  }

  private static final String BLOG =
      "<h1>Summit at the lake: live updates</h1><p class='byline'>By Anna Berg, 12 June 2024</p>";

  @Test
  void entriesThatTellTheHourAloneAreOfTheDayAboveThem() {
    String body =
        BLOG
            + "<div><p><strong>13:42</strong></p><p>%s</p><p>%s</p><p><strong>13:10 BST</strong></p><p>%s</p><p><b>1.05pm</b> %s</p></div>"
                .formatted(TALKS.get(0), TALKS.get(1), RATES.get(0), TALKS.get(2));
    List<Page> read = pages("Summit at the lake: live updates", "", body);
    assertThat(read).hasSize(3);
    assertThat(read)
        .allSatisfy(
            page -> assertThat(page.metadata().published()).contains(LocalDate.of(2024, 6, 12)));
    assertThat(read.get(0).prose()).contains(TALKS.get(0), TALKS.get(1)).doesNotContain("13:42");
    assertThat(read.get(1).prose()).endsWith("\n" + RATES.get(0));
    assertThat(read.get(2).prose()).contains(TALKS.get(2));
  }

  @Test
  void entriesInBoxesThatTellTheHourAloneAreReadEachForItself() {
    String body =
        BLOG
            + "<p>%s</p><p>%s</p><div>".formatted(TALKS.get(1), TALKS.get(2))
            + box("13:42", TALKS.get(0))
            + box("13:42", RATES.get(0))
            + box("12:05", RATES.get(1))
            + "</div>";
    String html =
        "<html><head><title>Summit at the lake: live updates</title></head><body>%s</body></html>"
            .formatted(body);
    List<Page> read = reader.read(html, Optional.of("https://n.example/summit"), false);
    assertThat(read)
        .extracting(page -> page.metadata().url().orElse(""))
        .containsExactly(
            "https://n.example/summit",
            "https://n.example/summit#1342",
            "https://n.example/summit#1342-2",
            "https://n.example/summit#1205");
    assertThat(read.get(0).prose()).contains(TALKS.get(1)).doesNotContain(TALKS.get(0));
    assertThat(read.get(2).prose()).endsWith("\n" + RATES.get(0));
  }

  private static String box(String hour, String words) {
    return "<div class='entry'><span>%s</span><p>%s</p></div>".formatted(hour, words);
  }

  @Test
  void hoursInAnOrdinaryArticleDivideNothing() {
    String body =
        "<h1>Leaders meet at the lake</h1><p>By Anna Berg, 12 June 2024</p><p><b>13:42</b> %s</p><p><b>13:10</b> %s</p><p><b>12:30</b> %s</p>"
            .formatted(TALKS.get(0), TALKS.get(1), TALKS.get(2));
    assertThat(pages("Leaders meet at the lake", "", body)).hasSize(1);
    String programme =
        BLOG
            + article("", "", TALKS)
            + "<ul><li>19:30 News</li><li>20:15 Film</li><li>22:00 Talk</li></ul>";
    assertThat(pages("Summit at the lake: live updates", "", programme)).hasSize(1);
  }
}
