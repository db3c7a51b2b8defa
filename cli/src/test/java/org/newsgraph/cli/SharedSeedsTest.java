package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.store.NewsStore;

/**
 * Two real articles that are not ours to ship: what must come out of them, by offsets. Skipped
 * where they are missing.
 */
class SharedSeedsTest {
  private static final Path SHARED = Samples.HOME.resolve("../shared/seeds").normalize();

  @TempDir static Path folder;

  private static List<Map<String, String>> reports = List.of();
  private static List<Map<String, String>> claims = List.of();
  private static List<Economy> sizes = List.of();

  @BeforeAll
  static void extract() {
    assumeTrue(Files.isDirectory(SHARED), "skipped: " + SHARED + " is not there");
    Path store = folder.resolve("store");
    Command made =
        Command.newsgraph(
            "extract",
            SHARED.toString(),
            "--metadata",
            SHARED.resolve("metadata.csv").toString(),
            "--store",
            store.toString());
    assertThat(made.status()).as(made.err()).isEqualTo(ExitStatus.DONE);
    try (NewsStore open = NewsStore.open(store)) {
      reports = rows(open, "reports.rq");
      claims = rows(open, "claims.rq");
      sizes = Economy.of(open);
    }
  }

  @TestFactory
  Stream<DynamicTest> whatMustComeOut() {
    return lines("shared-seeds.tsv")
        .map(line -> DynamicTest.dynamicTest(line.replace('\t', ' '), () -> check(line)));
  }

  @Test
  void theVisitIsOneEventToldByBothArticles() {
    List<String[]> visits =
        lines("shared-seeds.tsv")
            .map(line -> line.split("\t", -1))
            .filter(r -> r[7].equals("one"))
            .toList();
    Set<String> events = new TreeSet<>();
    for (String[] row : visits) {
      reports.stream().filter(at(row)).forEach(found -> events.add(text(found, "event")));
    }
    assertThat(events).hasSize(1);
  }

  @Test
  void fiveHundredWordsTakeAtMost400Triples() {
    assertThat(sizes)
        .hasSize(2)
        .allSatisfy(
            article -> assertThat(article.triplesFor500Words()).isLessThanOrEqualTo(Economy.BOUND));
  }

  @Test
  void nothingComesOutOfTheClutter() {
    for (Map<String, String> report : reports) {
      if (text(report, "article").startsWith("002")) {
        assertThat(Integer.parseInt(text(report, "begin"))).isBetween(280, 3420);
      }
    }
  }

  @Test
  void whatIsOnlyConsideredIsNoMembership() {
    assertThat(claims)
        .noneMatch(
            claim ->
                text(claim, "relation").endsWith("memberOf")
                    && text(claim, "subject").equals("Armenia"))
        .noneMatch(
            claim ->
                text(claim, "relation").endsWith("citizenOf")
                    && text(claim, "object").equals("Azerbaijan")
                    && text(claim, "subject").contains("Putin"));
  }

  private static void check(String line) {
    String[] row = line.split("\t", -1);
    List<Map<String, String>> found = reports.stream().filter(at(row)).toList();
    assertThat(found).as("a report at that place").isNotEmpty();
    Map<String, String> any = found.get(0);
    assertThat(text(any, "status")).endsWith("#" + row[3]);
    if (!row[4].isEmpty()) {
      assertThat(text(any, "date")).isEqualTo(row[4]);
    }
    if (!row[5].isEmpty()) {
      assertThat(text(any, "place")).isEqualTo(row[5]);
    }
    if (!row[8].isEmpty()) {
      assertThat(text(any, "source")).isEqualTo(row[8]);
    }
    List<String> who = found.stream().map(each -> text(each, "who")).toList();
    assertThat(who).containsAll(Arrays.asList(row[6].split("\\|", -1)));
  }

  private static Predicate<Map<String, String>> at(String[] row) {
    return found ->
        text(found, "article").startsWith(row[0])
            && text(found, "type").endsWith("#" + row[1])
            && text(found, "begin").equals(row[2]);
  }

  private static String text(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }

  private static List<Map<String, String>> rows(NewsStore store, String query) {
    String text = String.join("\n", read(query));
    return store.read(
        graph -> {
          List<Map<String, String>> rows = new ArrayList<>();
          QueryExecutionFactory.create(QueryFactory.create(text), graph)
              .execSelect()
              .forEachRemaining(row -> rows.add(words(row)));
          return rows;
        });
  }

  /** Read while the store is: its answers are fetched only when they are looked at. */
  private static Map<String, String> words(QuerySolution row) {
    Map<String, String> words = new TreeMap<>();
    row.varNames()
        .forEachRemaining(
            name ->
                words.put(
                    name,
                    row.get(name).isLiteral()
                        ? row.getLiteral(name).getLexicalForm()
                        : row.getResource(name).getURI()));
    return words;
  }

  private static Stream<String> lines(String resource) {
    return read(resource).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static List<String> read(String resource) {
    try (InputStream in = SharedSeedsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
