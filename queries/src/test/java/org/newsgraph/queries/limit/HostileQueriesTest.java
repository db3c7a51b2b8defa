package org.newsgraph.queries.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.store.NewsStore;

/**
 * Every query is answered in time, with a sentence where there is no result, and lets go. Over a
 * large store on demand, each query's time printed as it goes: {@code -Dnewsgraph.hostile=all
 * -Dnewsgraph.store=DIR -Dnewsgraph.patience=SECONDS} (30 unless told otherwise).
 */
class HostileQueriesTest {
  private static final boolean ALL = "all".equals(System.getProperty("newsgraph.hostile"));
  private static final Optional<Path> LARGE =
      Optional.ofNullable(System.getProperty("newsgraph.store")).map(Path::of);
  private static final Duration PATIENCE =
      Duration.ofSeconds(LARGE.isPresent() ? Integer.getInteger("newsgraph.patience", 30) : 1);

  /** Of other processes on a machine that builds, beside the second that is allowed. */
  private static final Duration SLACK = Duration.ofSeconds(4);

  /** In our own words: no name of a class, no token of a grammar. */
  private static final Pattern SENTENCES =
      Pattern.compile("[A-Z](?!.*(Exception|\\tat |Parse error|Encountered|<EOF>|null)).*[.]");

  private static final Pattern REPEAT = Pattern.compile("«(\\d+) ([^»]*)»");

  @TempDir static Path folder;
  private static NewsStore store;
  private static NewsServer server;
  private static URI endpoint;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() {
    store = LARGE.map(NewsStore::open).orElseGet(() -> StoredWorld.open(folder.resolve("store")));
    server = new NewsServer(store.dataset(), ServerOptions.onPort(0).withPatience(PATIENCE));
    endpoint = URI.create("http://localhost:" + server.start() + "/news/query");
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> endsInTime() throws IOException {
    return lines().map(l -> DynamicTest.dynamicTest(l.get(0), () -> check(l.get(0), l.get(1))));
  }

  private static Stream<List<String>> lines() throws IOException {
    try (var in = HostileQueriesTest.class.getResourceAsStream("hostile.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .filter(line -> ALL || line.startsWith("*"))
              .map(line -> List.of(line.split("\t", 2)))
              .toList()
              .stream();
    }
  }

  private void check(String name, String query) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    HttpResponse<String> response = ask(repeated(query));
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    if (LARGE.isPresent()) {
      System.err.println(name + ": " + response.statusCode() + " in " + taken.toMillis() + " ms");
    }
    assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 413, 422, 503);
    if (response.statusCode() != 200) {
      assertThat(response.body().strip()).as("what is said").matches(SENTENCES);
    }
    assertThat(taken).isLessThan(PATIENCE.plusSeconds(1).plus(SLACK));
    assertLetsGo();
    assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
  }

  /** Nobody is at work any more ten seconds later. */
  private static void assertLetsGo() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (server.atWork() > 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(server.atWork()).isZero();
  }

  private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query))
            .build(),
        BodyHandlers.ofString());
  }

  private static String repeated(String query) {
    Matcher matcher = REPEAT.matcher(query);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String words = matcher.group(2).repeat(Integer.parseInt(matcher.group(1)));
      matcher.appendReplacement(text, Matcher.quoteReplacement(words));
    }
    return matcher.appendTail(text).toString();
  }
}
