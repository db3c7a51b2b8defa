package org.newsgraph.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.RandomNews;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.consolidation.correction.Corrections;

/** A file grows beside its place and takes it when it is whole. */
class GraphPartsTest {
  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void choose() throws IOException {
    file = Files.writeString(folder.resolve("news.nq"), "before");
  }

  private String inOneGo(List<ArticleGraph> articles, Corrections corrections) throws IOException {
    Path other = folder.resolve("expected.nq");
    GraphFile.write(articles, corrections, other);
    String text = Files.readString(other);
    Files.delete(other);
    return text;
  }

  private GraphParts parts(Optional<Path> corrections) {
    return GraphParts.of(file, corrections);
  }

  @Test
  void givesTheSameAsWorkingItOutInOneGoAndLeavesNothingBeside() throws IOException {
    try (GraphParts parts = parts(Optional.empty())) {
      parts.put(RandomNews.articles(0, 4));
      assertThat(file).hasContent("before");
      parts.put(RandomNews.articles(4, 9));
      parts.finish();
    }
    assertThat(file).hasContent(inOneGo(RandomNews.articles(0, 9), Corrections.NONE));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void goesOnWhereAnotherRunWasStoppedWithWhatIsGivenNow() throws IOException {
    Path mine =
        Files.writeString(
            folder.resolve("mine.csv"), RandomNews.articles(5, 6).get(0).iri() + ",withdraw,\n");
    try (GraphParts parts = parts(Optional.of(mine))) {
      parts.put(RandomNews.articles(0, 6));
    }
    assertThat(file).hasContent("before");
    try (GraphParts parts = parts(Optional.empty())) {
      assertThat(parts.holds(Version.of(RandomNews.articles(2, 3).get(0)))).isTrue();
      assertThat(parts.holds(Version.of(RandomNews.articles(5, 6).get(0)))).isFalse();
      parts.put(RandomNews.articles(3, 6));
      parts.finish();
    }
    assertThat(file).hasContent(inOneGo(RandomNews.articles(2, 6), Corrections.NONE));
  }

  @Test
  void theSecondOfTwoWithOneNameIsQuarantined() {
    ArticleGraph one = RandomNews.articles(1, 2).get(0);
    ArticleGraph same = new RandomNews(77).article(1);
    try (GraphParts parts = parts(Optional.empty())) {
      assertThat(parts.put(List.of(same, one, RandomNews.articles(2, 3).get(0))))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.LOADED, Outcome.QUARANTINED, Outcome.LOADED);
      assertThat(parts.put(List.of(one)))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.QUARANTINED);
    }
  }
}
