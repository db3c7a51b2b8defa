package org.newsgraph.queries.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.store.NewsStore;

/** The API over a store with its index. */
class SearchTest {
  @TempDir static Path folder;
  private static NewsStore store;
  private static NewsIndex index;
  private static NewsServer server;
  private static int port;

  @BeforeAll
  static void serve() {
    store = StoredWorld.open(folder.resolve("store"));
    index = NewsIndex.beside(store).orElseThrow();
    server = new NewsServer(store.dataset(), Optional.of(index), ServerOptions.onPort(0));
    port = server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    index.close();
    store.close();
  }

  private static JsonNode get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    return new ObjectMapper()
        .readTree(
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body());
  }

  private static JsonNode plain(String path) throws IOException, InterruptedException {
    try (NewsServer without = new NewsServer(store.dataset(), ServerOptions.onPort(0))) {
      int other = without.start();
      URI address = URI.create("http://localhost:" + other + path);
      return new ObjectMapper()
          .readTree(
              HttpClient.newHttpClient()
                  .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                  .body());
    }
  }

  @Test
  void findsNamesEventsAndMarkedWords() throws Exception {
    JsonNode found = get("/api/search?q=Putin");
    assertThat(found.at("/names/0/label").asText()).isEqualTo("Vladimir Putin");
    assertThat(found.at("/events")).isNotEmpty();
    JsonNode passage = found.at("/articles/0/passages/0");
    JsonNode mark = passage.at("/marks/0");
    int begin = mark.path("begin").asInt() - passage.path("begin").asInt();
    int end = mark.path("end").asInt() - passage.path("begin").asInt();
    assertThat(passage.path("words").asText().substring(begin, end)).isEqualTo("Putin");
  }

  @Test
  void theSummaryIsTheSameAsCounted() throws Exception {
    assertThat(get("/api/summary")).isEqualTo(plain("/api/summary"));
  }

  @Test
  void anEntityIsTheSameAsWithoutTheIndex() throws Exception {
    for (String name : new String[] {"Vladimir_Putin", "Russia", "Kyiv"}) {
      String path = "/api/entity?iri=https://w3id.org/newsgraph/entity/" + name;
      JsonNode expected = plain(path);
      get(path)
          .properties()
          .forEach(
              e ->
                  assertThat(e.getValue())
                      .as(name + " " + e.getKey())
                      .isEqualTo(expected.get(e.getKey())));
    }
  }
}
