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
 * The whole extraction is killed where it stands; run again, it loses and doubles nothing. On
 * demand, for every round loads the models: {@code -Dnewsgraph.kills=200}.
 */
@EnabledIfSystemProperty(named = "newsgraph.kills", matches = "\\d+")
class ExtractionKillTest {
  private static final int WORKS = 7;
  private static final int ROUNDS = Integer.getInteger("newsgraph.kills", WORKS) / WORKS + 1;

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
    Path whole = folder.resolve("whole");
    long begun = System.nanoTime();
    isDone(extract(whole));
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Random random = new Random(ROUNDS);
    Path store = folder.resolve("store");
    for (int round = 0; round < ROUNDS; round++) {
      Process killed = extract(store);
      TimeUnit.MILLISECONDS.sleep(random.nextLong(milliseconds));
      killed.destroyForcibly().waitFor();
      if (Files.exists(store.resolve("tdb"))) {
        export(store);
      }
    }
    isDone(extract(store));
    assertThat(export(store)).isEqualTo(export(whole));
  }
}
