package org.newsgraph.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.RandomNews;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.ListedArticle;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.incoming.Batch;

/** Article graphs gather in parts; what was put is there, once, whatever happens. */
class GraphFolderTest {
  @TempDir Path place;

  private static List<Version> versions(List<ArticleGraph> articles) {
    return articles.stream().map(Version::of).toList();
  }

  private List<Version> read() {
    return read(place);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith("gz"))
          .sorted()
          .toList();
    }
  }

  @Test
  void partsOfOneSize() throws IOException {
    try (GraphFolder folder = GraphFolder.in(place, 10)) {
      for (int from = 0; from < 12; from += 3) {
        assertThat(folder.put(RandomNews.articles(from, from + 3)))
            .allMatch(receipt -> receipt.outcome() == Outcome.LOADED);
      }
      assertThat(names()).containsExactly("part-000001.nq.gz");
      folder.put(RandomNews.articles(12, 14));
    }
    assertThat(names()).containsExactly("part-000001.nq.gz", "part-000002.nq.gz");
    assertThat(Batch.listed(place.resolve("part-000001.nq.gz")))
        .extracting(ListedArticle::version)
        .containsAll(versions(RandomNews.articles(0, 12)));
    assertThat(read()).containsExactlyInAnyOrderElementsOf(versions(RandomNews.articles(0, 14)));
  }

  /** The folder as a kill leaves it after so many articles. */
  private Path killedAfter(int articles) throws IOException {
    Path left = place.resolve("left");
    try (GraphFolder folder = GraphFolder.in(place.resolve("whole"))) {
      folder.put(RandomNews.articles(0, articles));
      Tree.copy(place.resolve("whole"), left);
    }
    return left;
  }

  private static List<Version> read(Path folder) {
    List<ArticleGraph> all = new ArrayList<>();
    GraphFolder.read(List.of(folder), 10, all::addAll);
    return versions(all);
  }

  @Test
  void goesOnWhereAnotherRunWasKilled() throws IOException {
    Path left = killedAfter(5);
    assertThatThrownBy(() -> read(left))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not finished");
    try (GraphFolder folder = GraphFolder.in(left)) {
      assertThat(versions(RandomNews.articles(0, 5))).allMatch(folder::holds);
      assertThat(folder.holds(Version.of(RandomNews.articles(5, 6).get(0)))).isFalse();
      folder.put(RandomNews.articles(5, 6));
    }
    assertThat(read(left)).containsExactlyInAnyOrderElementsOf(versions(RandomNews.articles(0, 6)));
  }

  @Test
  void aKillBetweenPartAndBatchesDoublesNothing() throws IOException {
    Path left = killedAfter(5);
    Files.copy(
        left.resolve("open").resolve("batch-000001.nq.gz"), left.resolve("part-000001.nq.gz"));
    try (GraphFolder folder = GraphFolder.in(left)) {
      assertThat(versions(RandomNews.articles(0, 5))).allMatch(folder::holds);
    }
    assertThat(read(left)).containsExactlyInAnyOrderElementsOf(versions(RandomNews.articles(0, 5)));
  }

  @Test
  void aLaterVersionTakesThePlaceOfTheEarlier() {
    ArticleGraph other = new RandomNews(77).article(1);
    try (GraphFolder folder = GraphFolder.in(place)) {
      folder.put(RandomNews.articles(0, 3));
    }
    try (GraphFolder folder = GraphFolder.in(place)) {
      assertThat(folder.put(List.of(other, RandomNews.articles(1, 2).get(0))))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.REPLACED, Outcome.QUARANTINED);
    }
    List<ArticleGraph> want = new ArrayList<>(RandomNews.articles(0, 1));
    want.addAll(RandomNews.articles(2, 3));
    want.add(other);
    assertThat(read()).containsExactlyInAnyOrderElementsOf(versions(want));
  }

  @Test
  void aFolderWithoutPartsIsNamed() {
    assertThatThrownBy(() -> GraphFolder.read(List.of(place), 10, batch -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--graphs");
  }

  @Test
  void aStoreMadeOfThePartsIsTheStoreMadeOfTheArticles() {
    try (GraphFolder folder = GraphFolder.in(place)) {
      folder.put(RandomNews.articles(0, 12));
    }
    Path made = place.resolve("made");
    Path fed = place.resolve("fed");
    NewsStore.make(made, taker -> GraphFolder.read(List.of(place), 5, taker));
    try (NewsStore one = NewsStore.open(made);
        NewsStore other = NewsStore.openOrCreate(fed)) {
      other.load(RandomNews.articles(0, 12));
      one.export(place.resolve("one.nq"));
      other.export(place.resolve("other.nq"));
      assertThat(place.resolve("one.nq")).hasSameTextualContentAs(place.resolve("other.nq"));
    }
  }
}
