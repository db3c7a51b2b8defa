package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.file.GraphFile;
import org.newsgraph.store.file.GraphParts;
import org.newsgraph.store.publication.Target;

/**
 * A process is killed where it stands, while it makes a store, loads, hands over, compacts, erases,
 * writes a file or publishes; whoever comes next loses nothing and doubles nothing. {@code
 * -Dnewsgraph.kills=200} kills so often.
 */
class KillTest {
  private static final int ARTICLES = 60;
  private static final int BATCH = 5;
  private static final int WORKS = 7;
  static final int ROUNDS =
      Math.max(2, (Integer.getInteger("newsgraph.kills", 0) + WORKS - 1) / WORKS);

  @TempDir Path folder;

  private final Random random = new Random(ROUNDS);

  /** What the child process does; it says so before, and after each batch. */
  public static void main(String[] args) {
    Path store = Path.of(args[1]);
    switch (args[0]) {
      case "create" -> create(store);
      case "load" -> load(store);
      case "compact" -> compact(store);
      case "erase" -> erase(store, args[2]);
      case "output" -> output(store);
      case "publish" -> publish(store, args[2]);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void create(Path store) {
    System.out.println("now");
    Intakes.into(store).close();
    System.out.println("made");
  }

  private static void load(Path store) {
    System.out.println("now");
    try (Intake intake = Intakes.into(store)) {
      load(intake);
    }
  }

  private static void compact(Path store) {
    try (NewsStore open = NewsStore.open(store)) {
      System.out.println("now");
      while (open.check().isEmpty()) {
        open.compact();
      }
    }
  }

  private static void erase(Path store, String article) {
    try (NewsStore open = NewsStore.open(store)) {
      System.out.println("now");
      open.erase(List.of(article));
    }
    System.out.println("erased");
  }

  private static void output(Path file) {
    System.out.println("now");
    try (GraphParts parts = GraphParts.of(file, Optional.empty())) {
      List<ArticleGraph> articles = articles();
      for (int from = 0; from < ARTICLES; from += BATCH) {
        parts.put(
            articles.subList(from, from + BATCH).stream()
                .filter(article -> !parts.holds(Version.of(article)))
                .toList());
        System.out.println("batch");
      }
      parts.finish();
    }
  }

  private static void publish(Path store, String address) {
    System.out.println("now");
    Housekeeping.of(store)
        .publish(
            new Target(
                address + "/data",
                Optional.of(address + "/update"),
                Optional.empty(),
                Optional.empty()),
            false);
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

  /** Starts a child, waits for so many lines of it, kills it a random moment later. */
  private void kill(String work, int lines, int milliseconds, Path store, String... more)
      throws IOException, InterruptedException {
    Process child = child(work, store, more);
    try (var said = child.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        assertThat(said.readLine()).as("what %s says", work).isNotNull();
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(milliseconds));
      child.destroyForcibly().waitFor();
    }
  }

  /** A process of its own that does one of the works. */
  static Process child(String work, Path place, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillTest.class.getName(),
                work,
                place.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void aKilledErasureIsFinishedByWhoeverComesNext() throws IOException, InterruptedException {
    Path place = folder.resolve("store");
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      store.load(articles().subList(0, ROUNDS));
    }
    for (int round = 0; round < ROUNDS; round++) {
      ArticleGraph article = articles().get(round);
      kill("erase", 1, 1_500, place, article.iri());
      try (NewsStore store = NewsStore.open(place)) {
        assertThat(store.check()).isEmpty();
        assertThat(store.holds(Version.of(article))).isNotEqualTo(store.withdrawn(article.iri()));
        if (store.withdrawn(article.iri())) {
          assertThat(place.resolve("erasing")).doesNotExist();
        }
        store.erase(List.of(article.iri()));
        assertThat(store.versions()).hasSize(ROUNDS - round - 1);
      }
    }
  }

  @Test
  void aKilledWriterLeavesNoFileOrAWholeOne() throws IOException, InterruptedException {
    Path file = folder.resolve("out.nq");
    for (int round = 0; round < ROUNDS; round++) {
      int batches = (3 * round) % (ARTICLES / BATCH + 1);
      kill("output", 1 + batches, 300, file);
      if (Files.exists(file)) {
        assertThat(file).hasContent(expected());
        Files.delete(file);
      }
    }
    output(file);
    assertThat(file).hasContent(expected());
    assertThat(folder.resolve(".out.nq.parts")).doesNotExist();
  }

  @Test
  void whoeverComesAfterOneWhoWasMakingAStoreCanUseIt() throws IOException, InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      Path store = folder.resolve("store" + round);
      kill("create", 1, 600, store);
      try (Intake intake = Intakes.into(store)) {
        intake.put(articles().subList(0, 1));
        assertThat(intake.store().orElseThrow().check()).isEmpty();
      }
      try (Stream<Path> left = Files.list(store)) {
        assertThat(left.filter(p -> p.getFileName().toString().startsWith("."))).isEmpty();
      }
    }
  }

  @Test
  void aKilledOwnerLosesNothing() throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    for (int round = 0; round < ROUNDS; round++) {
      kill("load", 2 + (3 * round) % (ARTICLES / BATCH), 60, store);
      try (NewsStore opened = NewsStore.open(store)) {
        assertThat(opened.check()).isEmpty();
      }
    }
    try (Intake intake = Intakes.into(store)) {
      load(intake);
      assertThat(export(intake.store().orElseThrow())).isEqualTo(expected());
    }
  }

  @Test
  void aKilledVisitorLosesNothing() throws IOException, InterruptedException {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      for (int round = 0; round < ROUNDS; round++) {
        kill("load", 2 + (3 * round) % (ARTICLES / BATCH), 60, store.directory());
        store.takeIn();
        assertThat(store.check()).isEmpty();
      }
      try (Intake intake = Intakes.into(store.directory())) {
        load(intake);
      }
      store.takeIn();
      assertThat(export(store)).isEqualTo(expected());
    }
  }

  @Test
  void aKilledCompactionLosesNothing() throws IOException, InterruptedException {
    Path place = folder.resolve("store");
    String before;
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      store.load(articles().subList(0, BATCH));
      before = export(store);
    }
    for (int round = 0; round < ROUNDS; round++) {
      kill("compact", 1, 2_500, place);
      try (NewsStore store = NewsStore.open(place)) {
        assertThat(export(store)).isEqualTo(before);
      }
      try (Stream<Path> left = Files.list(place.resolve("tdb"))) {
        assertThat(left.filter(p -> p.getFileName().toString().startsWith("Data-"))).hasSize(1);
      }
    }
  }
}
