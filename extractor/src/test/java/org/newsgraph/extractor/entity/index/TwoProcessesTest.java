package org.newsgraph.extractor.entity.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that need an index which is not there yet: one builds it, the other waits. */
class TwoProcessesTest {
  private static final String BUILT = "built";

  @TempDir Path folder;

  @Test
  void oneOfTwoProcessesBuildsAndBothReadTheWholeIndex() throws Exception {
    Process first = started("first");
    Process second = started("second");

    assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(List.of(output(first), output(second))).containsOnly("23 found");
    assertThat(Files.readAllLines(folder.resolve(BUILT))).hasSize(1);
    try (Stream<Path> left = Files.list(folder.resolve("cache"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("names-1", "names-1.lock");
    }
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private Process started(String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Reader.class.getName(),
            folder.toString(),
            name)
        .redirectErrorStream(true)
        .start();
  }

  /** One of the processes: its building ends no sooner than the other has come. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      Files.createFile(folder.resolve(arguments[1]));
      Path index =
          new IndexDirectory(folder.resolve("cache"), "names-1").get(fresh -> build(folder, fresh));
      int number = NameTable.open(index.resolve("names.bin")).get("Ada Berg").orElseThrow();
      System.out.println(number + " found");
    }

    private static void build(Path folder, Path fresh) throws IOException {
      while (!Files.exists(folder.resolve("first")) || !Files.exists(folder.resolve("second"))) {
        Thread.onSpinWait();
      }
      Files.writeString(
          folder.resolve(BUILT), "once\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      NameTableWriter names = new NameTableWriter();
      names.add("Ada Berg", 23);
      names.write(fresh.resolve("names.bin"), number -> number);
    }
  }
}
