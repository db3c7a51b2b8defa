package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

/**
 * The whole extraction is killed where it stands; run again, it loses and doubles nothing: whatever
 * was read in pieces is the same in the end. On demand, for every round loads the models: {@code
 * -Dnewsgraph.kills=200}.
 */
@EnabledIfSystemProperty(named = "newsgraph.kills", matches = "\\d+")
class ExtractionKillTest {
  private static final int ROUNDS = Integer.getInteger("newsgraph.kills", 7);

  @TempDir Path folder;

  private Process extract(Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1500m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Newsgraph.class.getName(),
            "extract",
            "../seeds",
            "--metadata",
            "../seeds/metadata.csv",
            "--annotations",
            folder.resolve("annotations").toString(),
            "--store",
            store.toString())
        .redirectErrorStream(true)
        .redirectOutput(said().toFile())
        .start();
  }

  private Path said() {
    return folder.resolve("said.txt");
  }

  private void isDone(Process extract) throws IOException, InterruptedException {
    int status = extract.waitFor();
    assertThat(status).as(Files.readString(said())).isZero();
  }

  private static String export(Path place) {
    try (NewsStore store = NewsStore.open(place)) {
      assertThat(store.check()).isEmpty();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.export(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void aKilledExtractionGoesOnWhereItStopped() throws IOException, InterruptedException {
    isDone(extract(folder.resolve("annotated")));
    Path whole = folder.resolve("whole");
    long begun = System.nanoTime();
    isDone(extract(whole));
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    String expected = export(whole);
    Random random = new Random(ROUNDS);
    int kills = 0;
    Path store = folder.resolve("store0");
    while (kills < ROUNDS) {
      Process killed = extract(store);
      if (killed.waitFor(random.nextLong(milliseconds), TimeUnit.MILLISECONDS)) {
        isDone(killed);
        assertThat(export(store)).isEqualTo(expected);
        store = folder.resolve("store" + kills);
      } else {
        kills++;
        killed.destroyForcibly().waitFor();
        if (Files.exists(store.resolve("tdb"))) {
          export(store);
        }
      }
    }
    isDone(extract(store));
    assertThat(export(store)).isEqualTo(expected);
  }
}
