package org.newsgraph.queries.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.catalogue.Catalogue;

/** The page over another server's graph shows what the page over the same graph here shows. */
class RemoteTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final DatasetGraph world = NewsWorld.dataset();
  private final NewsServer here = new NewsServer(world, ServerOptions.onPort(0));
  private FusekiServer stock;
  private NewsServer there;
  private String local;
  private String remote;

  @BeforeEach
  void serve() {
    stock = stock(world);
    there = new NewsServer(endpoint(stock), ServerOptions.onPort(0));
    local = "http://localhost:" + here.start();
    remote = "http://localhost:" + there.start();
  }

  private static FusekiServer stock(DatasetGraph dataset) {
    return FusekiServer.create()
        .port(0)
        .loopback(true)
        .addDataset("/ds", dataset)
        .addEndpoint("/ds", "query", Operation.Query)
        .start();
  }

  private static URI endpoint(FusekiServer server) {
    return URI.create("http://localhost:" + server.getPort() + "/ds/query");
  }

  @AfterEach
  void stop() {
    there.close();
    here.close();
    stock.stop();
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    Catalogue.load().questions().forEach(q -> addresses.add("/api/ask/" + q.id()));
    Stream.of(
            "/api/ask/who-met-whom?person=erdo%C4%9Fan&status=any",
            "/api/ask/timeline-of-person?person=Biden",
            "/api/summary",
            "/api/questions",
            "/api/complete?q=Pu",
            "/api/complete?q=",
            "/ask/who-met-whom.csv",
            "/openapi.json")
        .forEach(addresses::add);
    return addresses;
  }

  @Test
  void everyQuestionAndPageAnswersTheSame() throws IOException, InterruptedException {
    for (String address : addresses()) {
      same(address);
    }
    for (String iri : things()) {
      same("/api/entity?iri=" + encoded(iri));
      same("/api/event?iri=" + encoded(iri));
      same("/api/article?iri=" + encoded(iri));
    }
  }

  private void same(String address) throws IOException, InterruptedException {
    HttpResponse<String> want = get(local + address);
    HttpResponse<String> have = get(remote + address);
    assertThat(have.statusCode()).as(address).isEqualTo(want.statusCode());
    assertThat(have.body()).as(address).isEqualTo(want.body());
  }

  /** An entity, an event and an article. */
  private List<String> things() throws IOException, InterruptedException {
    List<String> iris = new ArrayList<>();
    for (String pattern :
        List.of(
            "?x a <https://schema.org/Person>",
            "?x a <http://semanticweb.cs.vu.nl/2009/11/sem/Event>",
            "GRAPH ?g { ?x a <https://schema.org/NewsArticle> }")) {
      String query = "SELECT ?x { " + pattern + " } ORDER BY ?x LIMIT 3";
      List<String> lines =
          get(remote + "/news/query?format=csv&query=" + encoded(query)).body().lines().toList();
      assertThat(lines).hasSizeGreaterThan(1);
      iris.addAll(lines.subList(1, lines.size()));
    }
    return iris;
  }

  @Test
  void aStoreWhoseDefaultGraphIsAllItsGraphsAnswersTheSame()
      throws IOException, InterruptedException {
    FusekiServer union = stock(NewsWorld.union());
    try (NewsServer over = new NewsServer(endpoint(union), ServerOptions.onPort(0))) {
      remote = "http://localhost:" + over.start();
      for (String address : addresses()) {
        same(address);
      }
    } finally {
      union.stop();
    }
  }

  /** What a store concatenates it puts in its own order, and the evidence of a row follows that. */
  @Test
  void anotherMakeOfStoreAnswersTheSame() throws IOException, InterruptedException {
    try (Rdf4jEndpoint other = new Rdf4jEndpoint();
        NewsServer over = new NewsServer(other.address(), ServerOptions.onPort(0))) {
      remote = "http://localhost:" + over.start();
      for (String address : addresses()) {
        if (address.startsWith("/api/ask/")) {
          assertThat(inOrder(get(remote + address).body()))
              .as(address)
              .isEqualTo(inOrder(get(local + address).body()));
        } else {
          same(address);
        }
      }
      assertThat(get(remote + "/api/search?q=putin").body()).contains("Vladimir Putin");
    }
  }

  /** The answer with the evidence of each row sorted, and what stands in one cell. */
  private static JsonNode inOrder(String body) throws IOException {
    JsonNode answer = new ObjectMapper().readTree(body);
    for (JsonNode row : answer.path("rows")) {
      List<JsonNode> evidence = new ArrayList<>();
      row.path("evidence").forEach(evidence::add);
      evidence.sort(Comparator.comparing(JsonNode::toString));
      ((ObjectNode) row).putArray("evidence").addAll(evidence);
      row.path("cells").forEach(cell -> sorted((ObjectNode) cell));
    }
    return answer;
  }

  private static void sorted(ObjectNode cell) {
    for (String field : List.of("value", "label")) {
      String[] parts = cell.path(field).asText().split("; ", -1);
      cell.put(field, Stream.of(parts).sorted().collect(Collectors.joining("; ")));
    }
  }

  @Test
  void whatIsTypedIsFoundInNamesEventsAndTexts() throws IOException, InterruptedException {
    String found = get(remote + "/api/search?q=putin").body();
    assertThat(found).contains("Vladimir Putin").contains("\"eventCount\":").contains("passages");
    assertThat(get(remote + "/api/ask/who-met-whom?person=Putn").body())
        .contains("No person, country or organisation is called")
        .contains("Near names: Vladimir Putin");
    assertThat(get(remote + "/api/search?q=").body()).contains("\"articleCount\":0");
    assertThat(get(remote + "/api/search?q=" + encoded("\"} #")).statusCode()).isEqualTo(200);
  }

  @Test
  void onlyQueriesAreHandedOn() throws IOException, InterruptedException {
    String service = "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }";
    HttpResponse<String> refused = get(remote + "/news/query?query=" + encoded(service));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("SERVICE is switched off");
    HttpResponse<String> update =
        get(remote + "/news/query?query=" + encoded("DELETE WHERE { ?s ?p ?o }"));
    assertThat(update.statusCode()).isEqualTo(400);
    HttpResponse<String> posted =
        client.send(
            HttpRequest.newBuilder(URI.create(remote + "/news/query"))
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString("ASK { ?s ?p ?o }"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(posted.body()).contains("true");
  }

  @Test
  void anEndpointThatIsAwayIsNamed() throws IOException, InterruptedException {
    stock.stop();
    HttpResponse<String> answer = get(remote + "/api/summary");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("/ds/query").contains("does not answer");
    assertThat(get(remote + "/news/query?query=" + encoded("ASK {}")).statusCode()).isEqualTo(502);
  }
}
