package org.newsgraph.extractor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.reading.ArticleReader;
import org.newsgraph.extractor.article.reading.ReadingOptions;

/** Files in the shapes in which people hold articles; beside them stands what must come of each. */
class HeldFilesTest {

  private static final int SHOWN = 25;

  @TestFactory
  Stream<DynamicTest> files() throws URISyntaxException {
    URI folder = getClass().getResource("held").toURI();
    return Examples.rows(getClass(), "held.tsv").stream()
        .map(row -> row.get(0))
        .distinct()
        .map(file -> DynamicTest.dynamicTest(file, () -> check(Path.of(folder), file)));
  }

  private void check(Path folder, String file) {
    List<String> expected =
        Examples.rows(getClass(), "held.tsv").stream()
            .filter(row -> row.get(0).equals(file))
            .map(row -> row.get(1))
            .toList();
    assertThat(outcomes(folder.resolve(file))).containsExactlyElementsOf(expected);
  }

  static List<String> outcomes(Path file) {
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(file.toString()))) {
      return readings.map(HeldFilesTest::outcome).toList();
    }
  }

  private static String outcome(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return outcome(read.article());
    }
    return reading instanceof Reading.Skipped skipped
        ? "skipped: " + skipped.reason()
        : "refused: " + ((Reading.Quarantined) reading).problem();
  }

  /**
   * Id, headline, day, publisher, author, address, number of paragraphs, how it begins and ends.
   */
  private static String outcome(Article article) {
    Metadata told = article.metadata();
    List<String> body =
        article.blocks().stream()
            .filter(block -> block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING)
            .map(block -> block.span().of(article.text()))
            .toList();
    String text = String.join(" ", body);
    List<String> parts = new ArrayList<>();
    parts.add(article.identifier());
    parts.add(told.headline().orElse("-"));
    parts.add(told.published().map(Object::toString).orElse("-"));
    parts.add(told.publisher().orElse("-"));
    parts.add(told.author().orElse("-"));
    parts.add(told.url().orElse("-"));
    parts.add(String.valueOf(body.size()));
    parts.add(
        text.substring(0, Math.min(SHOWN, text.length()))
            + "…"
            + text.substring(Math.max(0, text.length() - SHOWN)));
    return String.join(" | ", parts);
  }
}
