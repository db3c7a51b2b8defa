package org.newsgraph.queries.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.queries.NewsWorld;

class NewsServerTest {
  private static final String ALL = "SELECT * { ?s ?p ?o }";
  private static final String ENDLESS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?c ?f ?i ?l";
  private static final String SLOWLY_STREAMED =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
          + " FILTER(STRSTARTS(MD5(CONCAT(STR(?c), STR(?f), STR(?i), STR(?l))), '0000')) }";
  private static final DatasetGraph DATASET = NewsWorld.dataset();
  private static NewsServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = new NewsServer(DATASET, ServerOptions.onPort(0).withPatience(Duration.ofSeconds(3)));
    browser = new Browser(server.start());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, SELECT (1 AS ?x) {}, '\"value\": \"1\"'",
    "application/sparql-results+xml, SELECT (1 AS ?x) {}, >1</literal>",
    "text/csv, SELECT (1 AS ?x) {}, 1",
    "text/tab-separated-values, SELECT (1 AS ?x) {}, ?x",
    "application/sparql-results+json, ASK {}, true",
    "text/turtle, CONSTRUCT { <http://a.example/s> <http://a.example/p> 1 } {},"
        + " <http://a.example/s>",
    "application/n-triples, CONSTRUCT { <http://a.example/s> <http://a.example/p> 1 } {},"
        + " <http://a.example/s> <http://a.example/p>",
    "application/ld+json, CONSTRUCT { <http://a.example/s> <http://a.example/p> 1 } {}, a.example",
    "application/rdf+xml, CONSTRUCT { <http://a.example/s> <http://a.example/p> 1 } {}, rdf:RDF",
  })
  void queriesAreAnsweredInTheFormatThatIsAskedFor(String type, String query, String part) {
    HttpResponse<String> answer = browser.send(browser.query(query).header("Accept", type).GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains(part);
  }

  @Test
  void queriesMayBePosted() {
    HttpRequest.BodyPublisher form =
        HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode("ASK {}", UTF_8));
    HttpResponse<String> answer =
        browser.send(
            browser
                .at("/news/query")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form));
    assertThat(answer.body()).contains("true");
    HttpRequest.BodyPublisher plain = HttpRequest.BodyPublishers.ofString("ASK {}");
    answer =
        browser.send(
            browser
                .at("/news/query")
                .header("Content-Type", "application/sparql-query")
                .POST(plain));
    assertThat(answer.body()).contains("true");
  }

  @Test
  void anUpdateIsRefusedAndChangesNothing() {
    String update = "DELETE WHERE { ?s ?p ?o }";
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.ofString("update=" + URLEncoder.encode(update, UTF_8));
    for (String path : new String[] {"/news/query", "/news/update", "/news"}) {
      HttpResponse<String> answer =
          browser.send(
              browser
                  .at(path)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(body));
      assertThat(answer.statusCode()).as(path).isBetween(400, 499);
    }
    HttpResponse<String> direct =
        browser.send(
            browser
                .at("/news/query")
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString(update)));
    assertThat(direct.statusCode()).isBetween(400, 499);
    assertThat(browser.send(browser.query(update).GET()).statusCode()).isEqualTo(400);
    assertThat(DATASET.calculateRead(() -> DATASET.find().hasNext())).isTrue();
  }

  @Test
  void anotherServerIsNeverAsked() {
    for (String where :
        new String[] {
          "SERVICE <http://localhost:1/sparql> { ?s ?p ?o }",
          "SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o }",
          "SERVICE <loop:> { ?s ?p ?o } "
        }) {
      HttpResponse<String> answer = browser.send(browser.query("SELECT * { " + where + " }").GET());
      assertThat(answer.statusCode()).as(where).isBetween(400, 499);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/news",
        "/news/data",
        "/news/get",
        "/news?default",
        "/news/upload",
        "/$/datasets",
        "/$/server",
        "/$/stats",
        "/$/metrics",
        "/$/backup/news",
        "/$/ping"
      })
  void nothingButQueriesIsOffered(String path) {
    assertThat(browser.send(browser.at(path).GET()).statusCode()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void onlyReadingMethodsAreAllowed(String method) {
    HttpRequest.Builder request =
        browser.at("/news/query").method(method, HttpRequest.BodyPublishers.noBody());
    assertThat(browser.send(request).statusCode()).isEqualTo(405);
  }

  @Test
  void aQueryThatTakesTooLongIsRefusedWhole() {
    for (String query : new String[] {ENDLESS, SLOWLY_STREAMED}) {
      HttpResponse<String> answer =
          browser.send(browser.query(query).header("Accept", "text/csv").GET());
      assertThat(answer.statusCode()).as(query).isEqualTo(503);
      assertThat(answer.body()).startsWith("The query took too long").endsWith(".\n");
    }
  }

  @Test
  void anAnswerThatIsTooLargeIsRefusedWhole() {
    HttpResponse<String> answer =
        browser.send(
            browser.query("SELECT * { ?a ?b ?c . ?d ?e ?f }").header("Accept", "text/csv").GET());
    assertThat(answer.statusCode()).isIn(422, 503);
    assertThat(answer.body()).hasLineCount(1);
  }

  @Test
  void aBrokenQueryIsExplained() {
    HttpResponse<String> answer = browser.send(browser.query("SELECT * { ?s ?p").GET());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1");
  }

  @Test
  void aRequestThatIsTooLargeIsReadOffAndRefused() throws Exception {
    for (int time = 0; time < 10; time++) {
      assertThat(browser.rawStatus(2 << 20)).isEqualTo(413);
      assertThat(browser.rawStatus(9 << 20)).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api/summary", "/news/query?query=ASK%7B%7D", "/nothing", "/api/nothing"})
  void browsersAreToldWhatIsAllowed(String path) {
    HttpResponse<String> answer =
        browser.send(browser.at(path).header("Origin", "http://evil.example").GET());
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void aForeignNameForThisMachineIsRefused() throws Exception {
    assertThat(browser.rawStatus("evil.example")).isEqualTo(403);
    assertThat(browser.rawStatus("localhost")).isEqualTo(200);
    assertThat(browser.rawStatus("127.0.0.1")).isEqualTo(200);
  }

  @Test
  void filesOutsideThePageAreNotServed() {
    for (String path :
        new String[] {
          "/../server/Gate.class",
          "/%2e%2e/server/Gate.class",
          "/webjars/d3/..%2f..%2fpackage.json",
          "/script/",
          "/questions/../../../../log4j.xml"
        }) {
      assertThat(browser.send(browser.at(path).GET()).statusCode()).as(path).isBetween(400, 499);
    }
  }

  @Test
  void aTakenPortIsExplained() {
    try (NewsServer second = new NewsServer(DATASET, ServerOptions.onPort(browser.port()))) {
      assertThatThrownBy(second::start)
          .isInstanceOf(PortTaken.class)
          .hasMessageContaining("Port " + browser.port())
          .hasMessageContaining("--port");
    }
  }

  @Test
  void theTaskRunsWhileServingAlsoAfterAFailure() throws InterruptedException {
    CountDownLatch twice = new CountDownLatch(2);
    ServerOptions options =
        ServerOptions.onPort(0)
            .withEverySecond(
                () -> {
                  twice.countDown();
                  throw new IllegalStateException("once");
                });
    try (NewsServer other = new NewsServer(DATASET, options)) {
      other.start();
      assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theWholeStoreCanBeAskedFor() {
    assertThat(browser.send(browser.query(ALL).GET()).statusCode()).isEqualTo(200);
  }
}
