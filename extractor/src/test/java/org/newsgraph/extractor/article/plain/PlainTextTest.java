package org.newsgraph.extractor.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Examples;

class PlainTextTest {

  private final PlainText plainText = new PlainText();

  /** layouts.txt holds texts whose every line says what it must be taken for. */
  @TestFactory
  Stream<DynamicTest> layouts() {
    return Stream.of(Examples.text(getClass(), "layouts.txt").split("(?m)^=== ", -1))
        .skip(1)
        .map(this::layout);
  }

  private DynamicTest layout(String example) {
    List<String> lines = example.lines().toList();
    String[] name = lines.get(0).split(" \\| ", 2);
    List<String> marked = lines.subList(1, lines.size());
    String text = marked.stream().map(PlainTextTest::words).collect(Collectors.joining("\n"));
    List<String> expected =
        marked.stream().filter(line -> line.contains("|")).map(l -> l.replace("|", "\t")).toList();
    return DynamicTest.dynamicTest(
        name[1],
        () -> {
          Layout layout = plainText.read(text, Care.valueOf(name[0]), Optional.empty());
          assertThat(Examples.outline(text, layout.blocks(), layout.cuts()))
              .containsExactlyElementsOf(expected);
        });
  }

  private static String words(String marked) {
    return marked.substring(marked.indexOf('|') + 1);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String text =
        """
        The ministers of the two countries met on Monday in the capital and
        agreed to open the border again, which had been closed for two years
        after a dispute about water. They will meet again in the autumn.

        Nobody knows yet how the farmers on both sides will take it, because
        their union had asked for more.
        """;
    assertThat(words(plainText.read(text, Care.COPIED, Optional.empty()).blocks(), text))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("The ministers")
        .endsWith("in the autumn.");
  }

  @Test
  void beggingGluedToTheLastSentenceIsCut() {
    String text =
        "Bridge opens after ten years\n\nThe bridge was opened on Monday by the king, who praised"
            + " the workers.\nHe crossed it on foot, with the mayor of the town.Our reporting is"
            + " funded by readers like you.";
    Layout layout = plainText.read(text, Care.COPIED, Optional.empty());
    assertThat(words(layout.blocks(), text)).last().asString().endsWith("mayor of the town.");
    assertThat(layout.cuts())
        .containsExactly(
            new Cut(
                new org.newsgraph.extractor.article.Span(
                    text.indexOf("Our reporting"), text.length()),
                "membership appeal"));
  }

  @ParameterizedTest
  @EnumSource(value = Care.class, names = "AS_IS", mode = EnumSource.Mode.EXCLUDE)
  void whatReadersWriteBelowIsNoNews(Care care) {
    String text =
        """
        Bridge opens after ten years

        The bridge was opened on Monday by the king, who praised the workers.

        “I crossed it on foot,” he said, with the mayor of the town beside him.

        You must be joking, the king never met a worker!!

        May 3, 2012 at 7:59 pm | Report abuse | The mayor attacked France yesterday.

        gardener7 May 4, 2012 at 10:04 am | Report abuse | Well said.

        The king met the devil in Paris.
        """;
    Layout layout = plainText.read(text, care, Optional.empty());
    assertThat(words(layout.blocks(), text)).last().asString().endsWith("town beside him.");
    assertThat(layout.cuts())
        .hasSize(4)
        .extracting(Cut::reason)
        .containsOnly("comments of readers");
  }

  @Test
  void commentsBeginAtTheirHeading() {
    String text =
        """
        The bridge was opened on Monday by the king, who praised the workers of the town.

        Comments (2)

        The king met a worker on a Sunday, as is well known.

        Posted by: gardener7 | May 3, 2012 7:59 PM

        So it was. Posted by: roe | May 3, 2012 8:04 PM
        """;
    assertThat(words(plainText.read(text, Care.CLEAN, Optional.empty()).blocks(), text))
        .containsExactly(
            "The bridge was opened on Monday by the king, who praised the workers of the town.");
  }

  @Test
  void anArticleOfOneLineLosesOnlyTheStampedEnd() {
    String article = "The king opened the bridge on Monday with the mayor. ".repeat(20).strip();
    String text =
        article
            + " Posted by: roe | May 3, 2012 7:59 PM | Report abuse Well said."
            + " Posted by: doe | May 3, 2012 8:04 PM";
    assertThat(words(plainText.read(text, Care.CLEAN, Optional.empty()).blocks(), text))
        .containsExactly(article);
  }

  @Test
  void anEntryThatSaysWhoPostedItIsNoComment() {
    String text =
        """
        The bridge was opened on Monday by the king.

        Posted by Jane Roe on April 2, 2005 11:01 PM.

        The mayor was there too, and you could see us.

        Posted by Jane Roe on April 3, 2005 11:01 PM.
        """;
    assertThat(plainText.read(text, Care.CLEAN, Optional.empty()).cuts()).isEmpty();
  }

  @Test
  void theCreditOfAPictureHidesNoDateline() {
    String text = "(By Jane Roe -- Associated Press) LINZ, May 3 -- The king opened the bridge.";
    Layout layout = plainText.read(text, Care.CLEAN, Optional.empty());
    assertThat(words(layout.blocks(), text))
        .containsExactly("LINZ, May 3 -- The king opened the bridge.");
    assertThat(layout.cuts()).extracting(Cut::reason).containsExactly("photo credit");
  }

  @Test
  void asIsCutsNothing() {
    String text = "Skip to content\nThe king opened the bridge on Monday.\nSubscribe";
    assertThat(plainText.read(text, Care.AS_IS, Optional.empty()).cuts()).isEmpty();
  }

  @Test
  void aRunWithoutBlanksIsNotRead() {
    String run = "x".repeat(5000);
    String text = "The king opened the bridge on Monday. " + run + " The mayor was there too.";
    Layout layout = plainText.read(text, Care.CLEAN, Optional.empty());
    assertThat(words(layout.blocks(), text))
        .containsExactly("The king opened the bridge on Monday.", "The mayor was there too.");
  }

  @Test
  void markupBreaksParagraphs() {
    String text =
        "<p>The king opened the bridge.</p><p class=\"x\">He met the mayor.<br/>They sang.</p>";
    assertThat(words(plainText.read(text, Care.CLEAN, Optional.empty()).blocks(), text))
        .containsExactly("The king opened the bridge.", "He met the mayor.", "They sang.");
  }

  @Test
  void theGivenTitleIsFoundInTheText() {
    String text = "Bridge opens, after ten years\nThe bridge was opened on Monday by the king.";
    Layout layout = plainText.read(text, Care.CLEAN, Optional.of("Bridge opens after ten years"));
    assertThat(layout.blocks()).first().extracting(Block::kind).isEqualTo(Block.Kind.HEADLINE);
  }

  private static List<String> words(List<Block> blocks, String text) {
    return new ArrayList<>(blocks.stream().map(block -> block.span().of(text)).toList());
  }
}
