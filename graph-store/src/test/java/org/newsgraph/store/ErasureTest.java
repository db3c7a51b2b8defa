package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.article.WithdrawnArticle;
import org.newsgraph.store.folder.Erasing;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.journal.Change;
import org.newsgraph.store.journal.Follower;
import org.newsgraph.store.vocabulary.Ng;

/** What is to be forgotten is in no file any more. */
class ErasureTest {
  private static final String FIRST = "Ada confided in Emmy beside the weir";
  private static final String SECOND = "Ada confided in nobody at all that winter";

  @TempDir Path folder;

  private Path place;

  @BeforeEach
  void choose() {
    place = folder.resolve("store");
  }

  private static ArticleGraph told(String name, String text) {
    return Told.article(name)
        .published("2024-08-20")
        .text(text)
        .report(Ng.MEETING)
        .who("Ada_Byron", "Emmy_Noether")
        .on("2024-08-18")
        .end()
        .graph();
  }

  /** A store with an earlier and a later text of the article that is to go, and another article. */
  private NewsStore store() {
    NewsStore store = NewsStore.openOrCreate(place);
    store.load(List.of(told("one", FIRST), told("two", "Nothing of note")));
    store.load(List.of(told("one", SECOND)));
    return store;
  }

  private static String iri() {
    return told("one", FIRST).iri();
  }

  /** The files in which the words stand, plain or zipped. */
  private static List<Path> with(String words, Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : Tree.files(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      if (contains(bytes, words) || contains(unzipped(bytes), words)) {
        found.add(file);
      }
    }
    return found;
  }

  private static boolean contains(byte[] bytes, String words) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
  }

  private static byte[] unzipped(byte[] bytes) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private void isForgotten() throws IOException {
    assertThat(with(FIRST, place)).isEmpty();
    assertThat(with(SECOND, place)).isEmpty();
    assertThat(with("Nothing of note", place)).isNotEmpty();
    try (NewsStore store = NewsStore.open(place)) {
      assertThat(store.check()).isEmpty();
      assertThat(store.withdrawn(iri())).isTrue();
      assertThat(store.holds(Version.of(told("two", "Nothing of note")))).isTrue();
    }
  }

  @Test
  void everyTextThatItEverHadGoes() throws IOException {
    store().close();
    assertThat(with(FIRST, place)).isNotEmpty();
    assertThat(with(SECOND, place)).isNotEmpty();
    Housekeeping.of(place).erase(iri());
    isForgotten();
  }

  @Test
  void whatWasWithdrawnBeforeCanStillBeErased() throws IOException {
    try (NewsStore store = store()) {
      store.correct(new WithdrawnArticle(iri(), store.names(iri())).entry().line());
    }
    assertThat(with(SECOND, place)).isNotEmpty();
    Housekeeping.of(place).erase(iri());
    isForgotten();
  }

  @Test
  void whatWaitsGoesToo() throws IOException {
    try (NewsStore owner = store();
        Intake visitor = Intakes.into(place)) {
      visitor.put(List.of(told("one", FIRST + " again")));
      Path damaged = place.resolve("incoming/000000000009-1.nq.gz.unreadable");
      Files.writeString(damaged, "torn " + iri() + " " + FIRST);
      owner.erase(List.of(iri()));
      assertThat(owner.takeIn()).isEmpty();
    }
    isForgotten();
  }

  @Test
  void correctionsOfItGoToo() throws IOException {
    try (NewsStore store = store()) {
      store.correct(iri() + "#report=0,4,Meeting,reject,," + FIRST);
      store.erase(List.of(iri()));
    }
    isForgotten();
    assertThat(place.resolve("corrections.csv")).content().contains(iri() + ",withdraw,");
  }

  @Test
  void anIndexBesideTheStoreGoesWhereNobodyCaresForIt() throws IOException {
    Path index;
    try (NewsStore store = store()) {
      index = store.index();
      Files.createDirectories(index.resolve("deep"));
      Files.writeString(index.resolve("deep/words"), FIRST);
    }
    Housekeeping.of(place).erase(iri());
    isForgotten();
    assertThat(index).doesNotExist();
  }

  @Test
  void whoeverFollowsIsToldToForget() {
    List<String> said = new ArrayList<>();
    try (NewsStore store = store()) {
      store.attach(
          new Follower() {
            @Override
            public long kept() {
              return store.changes();
            }

            @Override
            public void follow(Change change, DatasetGraph d) {
              said.add("follow " + change.articles().iris());
            }

            @Override
            public void forget() {
              said.add("forget");
            }
          });
      store.erase(List.of(iri()));
    }
    assertThat(said).containsExactly("follow [" + iri() + "]", "forget");
  }

  @Test
  void whatAKillInterruptedIsFinishedByTheNextOwner() throws IOException {
    store().close();
    new Erasing(new StoreFolder(place).erasing()).begin(List.of(iri()));
    NewsStore.open(place).close();
    isForgotten();
    assertThat(new StoreFolder(place).erasing()).doesNotExist();
  }

  @Test
  void theOwnerDoesItWhereAnotherProcessAsks() throws Exception {
    NewsStore owner = store();
    CompletableFuture<Void> asked =
        CompletableFuture.runAsync(() -> Housekeeping.of(place).erase(iri()));
    while (!asked.isDone()) {
      owner.takeIn();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    asked.get();
    assertThat(owner.withdrawn(iri())).isTrue();
    owner.close();
    isForgotten();
  }

  @Test
  void anotherProcessGetsTheExportOfTheOwner() throws Exception {
    try (NewsStore owner = store()) {
      ByteArrayOutputStream direct = new ByteArrayOutputStream();
      owner.export(direct);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CompletableFuture<Void> asked =
          CompletableFuture.runAsync(() -> Housekeeping.of(place).export(out));
      while (!asked.isDone()) {
        owner.takeIn();
        TimeUnit.MILLISECONDS.sleep(20);
      }
      asked.get();
      assertThat(out.toByteArray()).isEqualTo(direct.toByteArray());
      assertThat(place.resolve("answers")).isEmptyDirectory();
    }
  }

  @Test
  void anEmptyStoreHasNothingToErase() {
    assertThatThrownBy(() -> Housekeeping.of(place).erase(iri()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("There is no store");
  }
}
