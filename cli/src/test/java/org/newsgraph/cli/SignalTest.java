package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A run that watches a folder takes in what arrives later too; told to stop, it says what it did
 * and ends with the status of the signal.
 */
@DisabledOnOs(OS.WINDOWS)
class SignalTest {
  private static final int PATIENCE_SECONDS = 120;

  /** Its bit in a mask of signals. */
  private static final long SIGINT = 1L << 1;

  @TempDir Path folder;

  /** Skipped as Dutch: read without the language models, for which this heap is too small. */
  private static final String DUTCH =
      "De minister zei dat hij niet naar de stad komt en dat het een goed gesprek was met de"
          + " burgemeester van de haven, maar ook dat er geen geld voor is.\n";

  private Path feed() {
    return folder.resolve("feed");
  }

  /** What is still being written has a hidden name. */
  private void arrive(String name) throws IOException {
    Path written = Files.writeString(feed().resolve("." + name), DUTCH.repeat(5));
    Files.move(written, feed().resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private Process watch(Path said) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx300m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Newsgraph.class.getName(),
            "extract",
            feed().toString(),
            "--watch",
            "--store",
            folder.resolve("store").toString())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  private static void await(Path said, String words, int times)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (times(said, words) < times && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(times(said, words)).as(Files.readString(said)).isEqualTo(times);
  }

  private static int times(Path said, String words) throws IOException {
    return Files.readString(said).split(Pattern.quote(words), -1).length - 1;
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aStoppedRunHasTheStatusOfItsSignal(String signal, int status)
      throws IOException, InterruptedException {
    assumeFalse(
        signal.equals("INT") && isInterruptIgnored(),
        "skipped: this process ignores SIGINT, and so do those it starts");
    Path said = folder.resolve("said.txt");
    Files.createDirectory(feed());
    arrive("first.txt");
    Process run = watch(said);
    try {
      await(said, "skipped 1", 1);
      arrive("second.txt");
      await(said, "skipped 1", 2);
      new ProcessBuilder("kill", "-" + signal, "" + run.pid()).start().waitFor();
      assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(run.exitValue()).as(Files.readString(said)).isEqualTo(status);
    } finally {
      run.destroyForcibly();
    }
  }

  /** Whether this was started in the background, by a shell that ignores SIGINT there. */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
            .anyMatch(ignored -> (ignored & SIGINT) != 0);
  }
}
