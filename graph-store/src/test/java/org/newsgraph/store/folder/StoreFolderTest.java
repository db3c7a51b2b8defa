package org.newsgraph.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.RandomNews;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.file.GraphFile;
import org.newsgraph.store.folder.StoreException.Problem;

/** What lies in a store's folder, whoever was killed there and whoever may read it. */
class StoreFolderTest {
  @TempDir Path temporary;

  private Path place;

  @BeforeEach
  void choose() {
    place = temporary.resolve("above/store");
  }

  private static ArticleGraph article(int number) {
    return new RandomNews(number).article(number);
  }

  private void make() {
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      store.load(List.of(article(1)));
    }
  }

  /** A database as earlier versions left it when they were killed in the first second. */
  private void makeUnfinished() throws IOException {
    Path database = Files.createDirectories(place.resolve("tdb"));
    TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(database)), true);
    Path index = database.resolve("Data-0001/GSPO.idn");
    Files.write(index, new byte[(int) Files.size(index)]);
  }

  @Test
  void aDatabaseThatWasNeverWholeIsMadeAnew() throws IOException {
    makeUnfinished();
    assertThatThrownBy(() -> NewsStore.open(place))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISSING));
    make();
    try (NewsStore store = NewsStore.open(place)) {
      assertThat(store.holds(Version.of(article(1)))).isTrue();
    }
  }

  @Test
  void anEmptyFolderOfADatabaseIsNoStore() throws IOException {
    Files.createDirectories(place.resolve("tdb"));
    assertThatThrownBy(() -> NewsStore.open(place)).hasMessageContaining("There is no store");
    make();
  }

  @Test
  void aDatabaseThatSomebodyStillMakesIsLeftAlone() throws IOException {
    makeUnfinished();
    Path lock = place.resolve("tdb/tdb.lock");
    Process other =
        new ProcessBuilder(
                "python3",
                "-c",
                "import fcntl,sys,time; f=open(sys.argv[1],'r+'); fcntl.lockf(f,fcntl.LOCK_EX);"
                    + " print('held',flush=True); time.sleep(60)",
                lock.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var said = other.inputReader()) {
      assumeThat(said.readLine()).as("python3 is here").isEqualTo("held");
      assertThatThrownBy(() -> NewsStore.openOrCreate(place))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LOCKED));
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void whatKilledProcessesLeftGoesWithTheNextOwner() throws IOException {
    make();
    Files.createDirectories(place.resolve("tdb/Data-0002-tmp"));
    Files.createDirectories(place.resolve(".tdb.99999999/Data-0001"));
    Path old = place.resolve("tdb/Data-0001");
    Tree.copy(old, place.resolve("tdb/Data-0002"));
    NewsStore.open(place).close();
    assertThat(old).doesNotExist();
    assertThat(place.resolve("tdb/Data-0002")).exists();
    assertThat(place.resolve("tdb/Data-0002-tmp")).doesNotExist();
    assertThat(place.resolve(".tdb.99999999")).doesNotExist();
  }

  @Test
  void aStoreIsPrivateToItsUser() throws IOException {
    make();
    assertThat(permissions(place)).isEqualTo("rwx------");
    assertThat(permissions(place.resolve("tdb"))).isEqualTo("rwx------");
    assertThat(permissions(place.resolve("incoming"))).isEqualTo("rwx------");
    try (Stream<Path> entries = Files.list(place)) {
      assertThat(entries.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aCopyAnswersWhatTheStoreDoesAndTakesNoMoreRoom() throws IOException {
    make();
    Path copy = temporary.resolve("copy");
    Tree.copy(place, copy);
    for (Path file : Tree.files(place)) {
      assertThat(copy.resolve(place.relativize(file).toString())).hasSameBinaryContentAs(file);
    }
    Files.writeString(place.resolve("short"), "ab\0\0");
    Tree.copy(place, temporary.resolve("again"));
    assertThat(temporary.resolve("again/short")).hasContent("ab\0\0");
  }

  @Test
  void aReadingCopyGoesWhenItIsClosed() throws IOException {
    make();
    Path copy = ReadingCopy.of(new StoreFolder(place));
    assertThat(copy.resolve("tdb")).isDirectory();
    ReadingCopy.remove(copy);
    assertThat(copy).doesNotExist();
  }

  @Test
  void aFileThatCouldNotBeWrittenLeavesTheOneBefore() throws IOException {
    Path file = Files.writeString(temporary.resolve("graph.nq"), "before");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("No space left on device");
                    }))
        .hasRootCauseMessage("No space left on device");
    assertThat(file).hasContent("before");
    GraphFile.write(List.of(article(1)), Corrections.NONE, file);
    assertThat(file).content().contains(article(1).iri());
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.filter(p -> p.getFileName().toString().startsWith("."))).isEmpty();
    }
  }
}
