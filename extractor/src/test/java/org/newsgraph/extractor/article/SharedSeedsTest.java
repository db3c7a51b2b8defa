package org.newsgraph.extractor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.newsgraph.extractor.article.reading.ArticleReader;
import org.newsgraph.extractor.article.reading.ReadingOptions;

/** Two articles of others, where they are at hand: expectations as offsets, never their words. */
@EnabledIf("arePresent")
class SharedSeedsTest {

  private List<Article> articles;

  static boolean arePresent() {
    return folder().isPresent();
  }

  private static Optional<Path> folder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(parent -> parent.resolve("shared/seeds"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  @BeforeEach
  void read() {
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT)
            .read(List.of(folder().orElseThrow().toString()))) {
      articles =
          readings
              .filter(Reading.Read.class::isInstance)
              .map(reading -> ((Reading.Read) reading).article())
              .toList();
    }
  }

  @Test
  void theCleanOneIsKeptWhole() {
    Article clean = articles.get(0);
    assertThat(clean.cuts()).isEmpty();
    assertThat(kinds(clean, Block.Kind.HEADLINE)).containsExactly(new Span(0, 67));
    assertThat(kinds(clean, Block.Kind.HEADING)).containsExactly(new Span(1156, 1183));
  }

  @Test
  void theClutteredOneLosesItsClutterAndNothingElse() {
    Article cluttered = articles.get(1);
    assertThat(kinds(cluttered, Block.Kind.HEADLINE)).containsExactly(new Span(281, 362));
    assertThat(kinds(cluttered, Block.Kind.CAPTION)).containsExactly(new Span(416, 619));
    assertThat(kinds(cluttered, Block.Kind.HEADING)).isEmpty();
    assertThat(kinds(cluttered, Block.Kind.PARAGRAPH))
        .hasSize(13)
        .allMatch(span -> span.begin() >= 694 && span.end() <= 3398);
    assertThat(cluttered.metadata().published()).contains(LocalDate.of(2024, 8, 19));
    assertThat(cluttered.metadata().author()).isPresent();
  }

  private static List<Span> kinds(Article article, Block.Kind kind) {
    return article.blocks().stream().filter(b -> b.kind() == kind).map(Block::span).toList();
  }
}
