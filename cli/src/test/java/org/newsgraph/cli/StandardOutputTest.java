package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.program.ExitStatus;

/** What is printed arrives, or the command says that it did not. */
@EnabledIf("hasFullDevice")
class StandardOutputTest {
  private static final Path FULL = Path.of("/dev/full");

  private static final String IRI = "<https://example.org/article/one>";

  private static final List<String> ARTICLE =
      List.of(
          IRI
              + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/NewsArticle> "
              + IRI
              + " .",
          IRI + " <https://schema.org/identifier> \"one\" " + IRI + " .",
          IRI + " <https://w3id.org/newsgraph/ns#contentHash> \"1\" " + IRI + " .",
          IRI + " <https://w3id.org/newsgraph/ns#extractorVersion> \"1\" " + IRI + " .",
          IRI
              + " <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString> \"One.\" "
              + IRI
              + " .");

  @TempDir Path folder;

  static boolean hasFullDevice() {
    return Files.exists(FULL);
  }

  private static Process run(ProcessBuilder.Redirect out, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Newsgraph.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectOutput(out).start();
  }

  /** What it complained about; it has ended in this way. */
  private static String complaint(Process run, int status)
      throws IOException, InterruptedException {
    String said = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(said).isEqualTo(status);
    return said;
  }

  @Test
  void aFullDiskIsTold() throws IOException, InterruptedException {
    String store = folder.resolve("store").toString();
    Path article = Files.write(folder.resolve("article.nq"), ARTICLE);
    Command loaded = Command.newsgraph("load", article.toString(), "--store", store);
    assertThat(loaded.out()).as(loaded.err()).startsWith("found 1 = loaded 1 +");
    ProcessBuilder.Redirect full = ProcessBuilder.Redirect.to(FULL.toFile());
    for (List<String> words : List.of(List.of("export"), List.of("ask", "who-met-whom"))) {
      List<String> all = new ArrayList<>(words);
      all.addAll(List.of("--store", store));
      Process run = run(full, all.toArray(String[]::new));
      assertThat(complaint(run, ExitStatus.NO_ROOM)).contains("No space left on device");
    }
  }

  @Test
  void aReaderWhoHasEnoughIsNoTrouble() throws IOException, InterruptedException {
    Process run = run(ProcessBuilder.Redirect.PIPE, "events");
    run.getInputStream().close();
    assertThat(complaint(run, ExitStatus.DONE)).isEmpty();
  }
}
