package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.revision.Ledger;

/** A store made at once is the store that the same articles make one after the other. */
class BulkLoadingTest {
  private static final int FIRST = 40;

  @TempDir Path folder;

  private static BulkLoading.Source batches(List<ArticleGraph> articles, int size) {
    return (Consumer<List<ArticleGraph>> taker) -> {
      for (int from = 0; from < articles.size(); from += size) {
        taker.accept(articles.subList(from, Math.min(articles.size(), from + size)));
      }
    };
  }

  private static Set<String> quads(NewsStore store) {
    Node changes = Ledger.changes(0).getPredicate();
    return store.read(
        d ->
            d.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(q -> !q.getPredicate().equals(changes))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Path corrected(String name) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        place.resolve("corrections.csv"),
        "subject,correction,object,note\n"
            + RandomNews.articles(3, 4).get(0).iri()
            + ",withdraw,,\n"
            + Told.entity("Ada_Byron")
            + ",same as,"
            + Told.entity("Emmy_Noether")
            + ",\n");
    return place;
  }

  @Test
  void equalsAStoreFedTheUsualWayAndTakesFurtherArticlesInTheSameWay() throws IOException {
    Path made = corrected("made");
    Path fed = corrected("fed");
    NewsStore.make(made, batches(RandomNews.articles(0, FIRST), 7));
    try (NewsStore one = NewsStore.open(made);
        NewsStore other = NewsStore.openOrCreate(fed)) {
      batches(RandomNews.articles(0, FIRST), 20).read(other::load);
      assertThat(quads(one)).isNotEmpty().isEqualTo(quads(other));
      List<ArticleGraph> more = new ArrayList<>(RandomNews.articles(FIRST, FIRST + 8));
      more.add(new RandomNews(777).article(5));
      one.load(more);
      other.load(more);
      assertThat(quads(one)).isEqualTo(quads(other));
      assertThat(one.check()).isEmpty();
      assertThat(one.versions()).isEqualTo(other.versions());
      assertThat(Files.readString(made.resolve("articles.tsv")))
          .contains(RandomNews.articles(9, 10).get(0).iri());
    }
  }

  @Test
  void theSecondOfTwoWithOneNameAndWhatIsNoArticleStayOut() {
    List<ArticleGraph> news = new ArrayList<>(RandomNews.articles(1, 3));
    news.add(new RandomNews(77).article(1));
    news.add(new ArticleGraph("https://example.org/none", news.get(0).triples()));
    assertThat(NewsStore.make(folder.resolve("store"), batches(news, 2)))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.LOADED, Outcome.LOADED, Outcome.QUARANTINED, Outcome.QUARANTINED);
  }

  @Test
  void whereThereIsAStoreNothingIsTouched() {
    Path place = folder.resolve("store");
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      store.load(RandomNews.articles(0, 2));
    }
    assertThatThrownBy(() -> NewsStore.make(place, batches(RandomNews.articles(2, 4), 2)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("--bulk");
    try (NewsStore store = NewsStore.open(place)) {
      assertThat(store.versions()).hasSize(2);
    }
  }

  @Test
  void whatBreaksHalfWayLeavesNoStore() throws IOException {
    Path place = folder.resolve("store");
    BulkLoading.Source broken =
        taker -> {
          taker.accept(RandomNews.articles(0, 3));
          throw new IllegalArgumentException("torn");
        };
    assertThatThrownBy(() -> NewsStore.make(place, broken)).hasMessage("torn");
    assertThat(new StoreFolder(place).exists()).isFalse();
    NewsStore.make(place, batches(RandomNews.articles(0, 3), 2));
    try (NewsStore store = NewsStore.open(place)) {
      assertThat(store.versions()).hasSize(3);
    }
  }
}
