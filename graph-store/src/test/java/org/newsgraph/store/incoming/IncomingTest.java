package org.newsgraph.store.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.RandomNews;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Version;

class IncomingTest {
  @TempDir Path folder;

  private static ArticleGraph article(int number) {
    return new RandomNews(number).article(number);
  }

  private static Incoming.Hands<ArticleGraph> intoHands(List<List<Version>> taken) {
    return new Incoming.Hands<>(
        batch -> taken.add(batch.stream().map(Version::of).toList()), lines -> {});
  }

  private static List<Version> waiting(Incoming incoming) {
    List<Version> versions = new ArrayList<>();
    incoming.show(
        new Incoming.Hands<>(
            batch -> batch.forEach(article -> versions.add(article.version())), lines -> {}));
    return versions;
  }

  @Test
  void handsBatchesOverInTheirOrderAndOnce() {
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1), article(2)));
    incoming.put(List.of(article(3)));
    List<List<Version>> taken = new ArrayList<>();
    incoming.takeIn(intoHands(taken));
    assertThat(taken).hasSize(1);
    assertThat(taken.get(0))
        .containsExactlyInAnyOrder(
            Version.of(article(1)), Version.of(article(2)), Version.of(article(3)));
    incoming.takeIn(intoHands(taken));
    assertThat(taken).hasSize(1);
  }

  @Test
  void aLaterVersionOfAnArticleComesInATransactionOfItsOwn() {
    ArticleGraph later = new RandomNews(77).article(1);
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1)));
    incoming.put(List.of(later));
    List<List<Version>> taken = new ArrayList<>();
    incoming.takeIn(intoHands(taken));
    assertThat(taken).containsExactly(List.of(Version.of(article(1))), List.of(Version.of(later)));
  }

  @Test
  void keepsWhatTheStoreCouldNotTake() {
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1)));
    Incoming.Hands<ArticleGraph> full =
        new Incoming.Hands<>(
            batch -> {
              throw new IllegalStateException("no room");
            },
            lines -> {});
    assertThatThrownBy(() -> incoming.takeIn(full)).hasMessage("no room");
    assertThat(waiting(incoming)).containsExactly(Version.of(article(1)));
  }

  @Test
  void aDamagedFileDoesNotStandInTheWay() throws IOException {
    Incoming incoming = new Incoming(folder);
    Files.writeString(folder.resolve("000000000001-1.nq.gz"), "torn");
    Files.writeString(folder.resolve("000000000002-1.csv"), "no,correction,at all");
    incoming.put(List.of(article(1)));
    List<List<Version>> taken = new ArrayList<>();
    incoming.takeIn(intoHands(taken));
    assertThat(taken).containsExactly(List.of(Version.of(article(1))));
    assertThat(folder.resolve("000000000001-1.nq.gz.unreadable")).exists();
    assertThat(folder.resolve("000000000002-1.csv.unreadable")).exists();
  }

  @Test
  void correctionsKeepTheirPlaceAmongTheBatches() {
    String lines = article(9).iri() + ",withdraw,";
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1)));
    incoming.putCorrections(lines);
    incoming.put(List.of(article(2)));
    List<String> order = new ArrayList<>();
    incoming.takeIn(new Incoming.Hands<>(batch -> order.add(batch.get(0).iri()), order::add));
    assertThat(order).containsExactly(article(1).iri(), lines, article(2).iri());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsEveryTriple() {
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1)));
    incoming.takeIn(
        new Incoming.Hands<>(
            batch ->
                assertThat(batch.get(0).triples().isIsomorphicWith(article(1).triples())).isTrue(),
            lines -> {}));
  }
}
