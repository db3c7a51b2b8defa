package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {
  @TempDir Path folder;

  private static ArticleGraph article(int number) {
    return new RandomNews(number).article(number);
  }

  @Test
  void handsBatchesOverInTheirOrderAndOnce() {
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1), article(2)));
    incoming.put(List.of(article(3)));
    List<List<Version>> taken = new ArrayList<>();
    incoming.takeIn(batch -> taken.add(batch.stream().map(Version::of).toList()));
    assertThat(taken.get(0))
        .containsExactlyInAnyOrder(Version.of(article(1)), Version.of(article(2)));
    assertThat(taken.get(1)).containsExactly(Version.of(article(3)));
    incoming.takeIn(batch -> taken.add(List.of()));
    assertThat(taken).hasSize(2);
  }

  @Test
  void keepsWhatTheStoreCouldNotTake() {
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1)));
    assertThatThrownBy(
            () ->
                incoming.takeIn(
                    batch -> {
                      throw new IllegalStateException("no room");
                    }))
        .hasMessage("no room");
    assertThat(incoming.versions()).containsExactly(Version.of(article(1)));
  }

  @Test
  void aDamagedFileDoesNotStandInTheWay() throws IOException {
    Incoming incoming = new Incoming(folder);
    Files.writeString(folder.resolve("000000000001-1.nq.gz"), "torn");
    incoming.put(List.of(article(1)));
    List<Version> taken = new ArrayList<>();
    incoming.takeIn(batch -> batch.forEach(a -> taken.add(Version.of(a))));
    assertThat(taken).containsExactly(Version.of(article(1)));
    assertThat(folder.resolve("000000000001-1.nq.gz.unreadable")).exists();
  }

  @Test
  void keepsEveryTriple() {
    Incoming incoming = new Incoming(folder);
    incoming.put(List.of(article(1)));
    incoming.takeIn(
        batch ->
            assertThat(batch.get(0).triples().isIsomorphicWith(article(1).triples())).isTrue());
  }
}
