package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.consolidation.correction.Corrections;

/**
 * A process that loads is killed where it stands; whoever comes next loses nothing and doubles
 * nothing.
 */
class KillTest {
  private static final int ARTICLES = 60;
  private static final int BATCH = 5;
  private static final int ROUNDS = 2;

  @TempDir Path folder;

  /** What the child process does: load everything, batch by batch, saying so after each. */
  public static void main(String[] args) {
    try (Intake intake = Intake.into(Path.of(args[0]))) {
      load(intake);
    }
  }

  private static void load(Intake intake) {
    List<ArticleGraph> articles = articles();
    for (int from = 0; from < ARTICLES; from += BATCH) {
      intake.put(articles.subList(from, from + BATCH));
      System.out.println("batch");
    }
  }

  private static List<ArticleGraph> articles() {
    return IntStream.range(0, ARTICLES).mapToObj(i -> new RandomNews(i).article(i)).toList();
  }

  private String expected() throws IOException {
    Path file = folder.resolve("expected.nq");
    GraphFile.write(articles(), Corrections.NONE, file);
    return Files.readString(file);
  }

  private static String export(NewsStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Starts a child, lets it finish so many batches, kills it a moment later. */
  private static void killAfter(int batches, Path store) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path").replace(":", File.pathSeparator),
                KillTest.class.getName(),
                store.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < batches && lines.readLine() != null; i++) {
        TimeUnit.MILLISECONDS.sleep(i);
      }
      child.destroyForcibly().waitFor();
    }
  }

  @Test
  void aKilledOwnerLosesNothing() throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    for (int round = 0; round < ROUNDS; round++) {
      killAfter(2 + 3 * round, store);
      try (NewsStore opened = NewsStore.open(store)) {
        assertThat(opened.check()).isEmpty();
      }
    }
    try (Intake intake = Intake.into(store)) {
      load(intake);
      assertThat(export(intake.store().orElseThrow())).isEqualTo(expected());
    }
  }

  @Test
  void aKilledVisitorLosesNothing() throws IOException, InterruptedException {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      for (int round = 0; round < ROUNDS; round++) {
        killAfter(2 + 3 * round, store.directory());
        store.takeIn();
        assertThat(store.check()).isEmpty();
      }
      try (Intake intake = Intake.into(store.directory())) {
        load(intake);
      }
      store.takeIn();
      assertThat(export(store)).isEqualTo(expected());
    }
  }
}
