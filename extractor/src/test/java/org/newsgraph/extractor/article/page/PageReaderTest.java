package org.newsgraph.extractor.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
}
