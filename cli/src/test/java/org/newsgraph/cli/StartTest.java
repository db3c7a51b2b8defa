package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With which options the script starts Java; a release stands for the program, echo for Java. */
@DisabledOnOs(OS.WINDOWS)
class StartTest {
  private static final String JAVA =
      """
      #!/bin/sh
      case "$1" in
        -version) echo 'openjdk version "17.0.1"' >&2 ;;
        *) echo "$*" ;;
      esac
      """;
  private static final String QUICK = "-XX:TieredStopAtLevel=1 ";
  private static final String LATE = "-XX:Tier4InvocationThreshold=320000 ";

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void release() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("lib/newsgraph-cli-1.jar"), "");
    executable("newsgraph", Files.readString(Path.of("..", "newsgraph")));
    Files.createDirectories(folder.resolve("java/bin"));
    executable("java/bin/java", JAVA);
    // a cache that cannot be made: nothing is left in it, and nothing is made for it
    Files.writeString(folder.resolve("cache"), "");
    article = Files.writeString(folder.resolve("article.txt"), "The harbour is open.");
  }

  private void executable(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aShortArticleIsReadByTheQuickCompiler() throws Exception {
    assertThat(started("extract", article.toString(), "--output", "x.nq", "--threads", "8"))
        .contains(QUICK, "-XX:+UseSerialGC ", "-Xms1200m -Xmn200m ")
        .doesNotContain(LATE);
    assertThat(started("extract", "--dry-run", article.toString())).contains(QUICK);
    assertThat(started("show", "--why", article.toString())).contains(QUICK);
  }

  @Test
  void whatMayBeMuchIsOptimizedLate() throws Exception {
    Path large =
        Files.writeString(folder.resolve("large.txt"), "The harbour is open. ".repeat(3000));
    Path packed = Files.writeString(folder.resolve("articles.jsonl.gz"), "");
    for (List<String> input :
        List.of(
            List.of(large.toString()),
            List.of(article.toString(), large.toString()),
            List.of(packed.toString()),
            List.of(folder.resolve("lib").toString()),
            List.of("-"),
            List.of(article.toString(), "--authority", large.toString()),
            List.of("--watch", folder.toString()))) {
      List<String> arguments = new ArrayList<>(List.of("extract"));
      arguments.addAll(input);
      assertThat(started(arguments.toArray(String[]::new)))
          .as("%s", input)
          .contains(LATE)
          .doesNotContain(QUICK);
    }
  }

  @Test
  void fewThreadsWaitForOneCollectorManyForSeveral() throws Exception {
    String lib = folder.resolve("lib").toString();
    assertThat(started("extract", lib, "--threads", "4")).contains("-XX:+UseSerialGC ");
    assertThat(started("extract", lib, "--threads=5")).contains("-XX:+UseParallelGC ");
    assertThat(started("serve")).contains("-XX:+UseParallelGC ").doesNotContain(LATE, QUICK);
  }

  private String started(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(folder.resolve("newsgraph").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().keySet().removeAll(List.of("NEWSGRAPH_HEAP", "NEWSGRAPH_INPUT"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
