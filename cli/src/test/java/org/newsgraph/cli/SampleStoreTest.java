package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.store.NewsStore;

/** What the sample articles must give, whatever else they give. */
class SampleStoreTest {
  @Test
  void atLeastFiveMeetingsWereHeld() throws IOException {
    assertThat(rows("who-met-whom")).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void theVisitToBakuIsOneEventToldTwice() throws IOException {
    List<JsonNode> visits =
        rows("who-visited-where").stream()
            .filter(row -> row.toString().contains("Vladimir Putin"))
            .filter(row -> row.toString().contains("2024-08-18"))
            .toList();
    assertThat(visits).hasSize(1);
    assertThat(publishers(visits.get(0))).contains("Steppe Post", "The Caspian Observer");
  }

  @Test
  void thePlannedSummitInGenevaIsHeldWithBothReportsUnderIt() throws IOException {
    JsonNode held =
        rows("who-met-whom").stream()
            .filter(row -> row.toString().contains("2021-06-16"))
            .findFirst()
            .orElseThrow();
    assertThat(publishers(held)).contains("Lakeside News", "Harbour Gazette");
  }

  @Test
  void onceMoreChangesNothing() {
    Command again = extract(Samples.store());
    assertThat(again.out()).contains("loaded 0").contains("quarantined 0");
  }

  @Test
  void theStoreIsSound() {
    Command check = Command.newsgraph("check", "--store", Samples.store().toString());
    assertThat(check.out()).contains("All is well.");
  }

  @Test
  void noArticleTakesMoreTriplesThanOneOf500WordsMay() {
    try (NewsStore store = NewsStore.open(Samples.store())) {
      assertThat(Economy.of(store))
          .isNotEmpty()
          .allSatisfy(
              article -> {
                assertThat(article.words()).isLessThan(500);
                assertThat(article.triples()).isLessThanOrEqualTo(Economy.BOUND);
              });
    }
  }

  @Test
  void theOrderOfTheArticlesAndTheNumberOfRunsMakeNoDifference(@TempDir Path folder)
      throws IOException {
    Path backwards = folder.resolve("backwards");
    List<String> files = articles();
    for (List<String> part : List.of(files.subList(7, files.size()), files.subList(0, 7))) {
      Path copies = Files.createTempDirectory(folder, "part");
      for (String file : part) {
        Files.copy(Path.of(file), copies.resolve(Path.of(file).getFileName()));
      }
      Command run =
          Command.newsgraph(
              "extract",
              copies.toString(),
              "--metadata",
              metadata(),
              "--store",
              backwards.toString());
      assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    }
    assertThat(exported(backwards, folder.resolve("backwards.nq")))
        .isEqualTo(exported(Samples.store(), folder.resolve("forwards.nq")));
  }

  private static List<String> articles() throws IOException {
    try (Stream<Path> seeds = Files.list(Samples.HOME.resolve("seeds"))) {
      return seeds
          .map(Path::toString)
          .filter(file -> file.matches(".*\\.(txt|html|jsonl?)"))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private static String exported(Path store, Path file) throws IOException {
    Command.newsgraph("export", "--store", store.toString(), "--output", file.toString());
    return Files.readString(file);
  }

  private static Command extract(Path store) {
    return Command.newsgraph(
        "extract",
        Samples.HOME.resolve("seeds").toString(),
        "--metadata",
        metadata(),
        "--store",
        store.toString());
  }

  private static String metadata() {
    return Samples.HOME.resolve("seeds/metadata.csv").toString();
  }

  private static List<JsonNode> rows(String question) throws IOException {
    Command asked =
        Command.newsgraph(
            "ask", question, "--format", "json", "--store", Samples.store().toString());
    return list(JsonMapper.builder().build().readTree(asked.out()).path("rows"));
  }

  private static List<String> publishers(JsonNode row) {
    return list(row.path("evidence")).stream().map(e -> e.path("publisher").asText()).toList();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
