package org.newsgraph.queries.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.store.NewsStore;

/** What clients of all kinds find at the door. */
class DoorTest {
  private static final String FRIEND = "https://friend.example";
  private static final Access ACCESS =
      new Access(List.of("news.example"), List.of(FRIEND), Optional.empty());
  private static final String ASK = "/news/query?query=" + encoded("ASK {}");

  @TempDir static Path folder;
  private static NewsStore store;
  private static NewsServer server;
  private static int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    store = StoredWorld.open(folder.resolve("store"));
    server = new NewsServer(store.dataset(), ServerOptions.onPort(0).withAccess(ACCESS));
    port = server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void allowedPagesMayAskAndOthersMayNot() throws Exception {
    HttpResponse<String> friend = get(ASK, "Origin", FRIEND, "Sec-Fetch-Site", "cross-site");
    assertThat(friend.statusCode()).isEqualTo(200);
    assertThat(friend.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
    assertThat(get(ASK, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(
            get(ASK, "Origin", "https://foe.example", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(
            get(
                    "/",
                    "Sec-Fetch-Site",
                    "cross-site",
                    "Sec-Fetch-Mode",
                    "navigate",
                    "Sec-Fetch-Dest",
                    "document")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void preflightsOfAllowedPagesAreAnswered() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/news/query"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", FRIEND)
            .build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
  }

  @Test
  void answersToNamesThatWereGivenAlone() throws Exception {
    assertThat(get(ASK, "Host", "news.example").statusCode()).isEqualTo(200);
    HttpResponse<String> other = get(ASK, "Host", "evil.example");
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.body()).contains("only to this machine");
  }

  @Test
  void asksForItsToken() throws Exception {
    Access guarded = new Access(List.of(), List.of(), Optional.of("open-sesame"));
    try (NewsServer other =
        new NewsServer(store.dataset(), ServerOptions.onPort(0).withAccess(guarded))) {
      URI address = URI.create("http://localhost:" + other.start() + "/api/questions");
      HttpRequest.Builder request = HttpRequest.newBuilder(address);
      assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(401);
      request.header("Authorization", "Bearer open-sesame");
      assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      URI first = URI.create("http://localhost:" + address.getPort() + "/?token=open-sesame");
      HttpResponse<String> opened =
          client.send(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
      assertThat(opened.statusCode()).isEqualTo(302);
      String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
      HttpRequest kept =
          HttpRequest.newBuilder(address).header("Cookie", cookie.replaceFirst(";.*", "")).build();
      assertThat(client.send(kept, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatAClientHasIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get("/api/questions");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(get("/api/questions", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void packsForThoseWhoUnpack() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/questions"))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> packed = client.send(request, BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(new String(unpacked, StandardCharsets.UTF_8))
        .isEqualTo(get("/api/questions").body());
  }

  @Test
  void headIsGetWithoutTheBody() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + ASK))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> head = client.send(request, BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
  }

  @Test
  void describesItself() throws Exception {
    HttpResponse<String> described = get("/news/query", "Accept", "text/turtle");
    assertThat(described.body()).contains("sd:Service", "void:classPartition", "ng:Meeting");
    assertThat(graph(described.body(), Lang.TURTLE).size()).isGreaterThan(20);
    assertThat(get("/ontology").body()).contains("ng:Meeting");
  }

  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  @Test
  void everyThingAnswersAtItsAddress() throws Exception {
    String path = "/entity/Vladimir_Putin";
    assertThat(get(path, "Accept", "text/turtle").body())
        .contains("\"Vladimir Putin\"", "schema:Person");
    assertThat(graph(get(path, "Accept", "application/ld+json").body(), Lang.JSONLD11).size())
        .isPositive();
    assertThat(get(path, "Accept", "text/html").headers().firstValue("Location"))
        .contains("/#" + path);
    assertThat(get("/data?iri=" + encoded("https://w3id.org/newsgraph" + path)).body())
        .contains("Putin");
    assertThat(get("/entity/Nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void theBookKeepingIsOutOfSight() throws Exception {
    String graphs =
        get("/news/query?format=csv&query="
                + encoded("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"))
            .body();
    assertThat(graphs).contains("/article/").doesNotContain("ledger");
    String described =
        get("/news/query?query="
                + encoded("DESCRIBE <https://w3id.org/newsgraph/entity/Vladimir_Putin>"))
            .body();
    assertThat(described).contains("Vladimir Putin").doesNotContain("ledger");
    String counted =
        get("/news/query?format=csv&query="
                + encoded(
                    "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/newsgraph/ns#ledger> { ?s ?p ?o } }"))
            .body();
    assertThat(counted.lines().skip(1)).containsExactly("0");
  }

  @Test
  void understandsTheWordsOfClientsForFormats() throws Exception {
    String construct =
        encoded("CONSTRUCT WHERE { <https://w3id.org/newsgraph/entity/Vladimir_Putin> ?p ?o }");
    for (String format : List.of("rdf+xml", "xml", "turtle", "n3", "json-ld", "json")) {
      for (String name : List.of("format", "output", "results")) {
        HttpResponse<String> answer =
            get("/news/query?query=" + construct + "&" + name + "=" + encoded(format));
        assertThat(answer.statusCode()).as(format + answer.body()).isEqualTo(200);
      }
    }
    assertThat(get("/news/query?query=" + construct + "&format=turtle").body())
        .contains("PREFIX ng:");
    assertThat(get(ASK + "&format=xml").body()).contains("<boolean>true");
  }

  @Test
  void programsAskTheCatalogue() throws Exception {
    assertThat(get("/ask/who-met-whom.csv?person=Putin").body()).contains("Vladimir Putin");
    assertThat(get("/ask/who-met-whom.json?person=Putin").body()).startsWith("{");
    assertThat(get("/ask/who-met-whom.md").body()).startsWith("#");
    assertThat(get("/ask/who-met-whom.csv?person=Nobody").statusCode()).isEqualTo(400);
    assertThat(get("/ask/nothing.csv").statusCode()).isEqualTo(400);
    assertThat(get("/openapi.json").body()).contains("/ask/who-met-whom.csv");
  }

  @Test
  void slowBodiesHoldNobodyUp() throws Exception {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      Socket socket = new Socket("localhost", port);
      OutputStream out = socket.getOutputStream();
      out.write(
          "POST /news/query HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nA"
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      slow.add(socket);
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + ASK))
            .timeout(Duration.ofSeconds(20))
            .build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    String refused =
        new String(slow.get(0).getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    assertThat(refused).isEqualTo("HTTP/1.1 408");
    for (Socket socket : slow) {
      socket.close();
    }
  }
}
