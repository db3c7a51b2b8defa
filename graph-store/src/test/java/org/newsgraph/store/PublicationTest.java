package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  @TempDir Path folder;

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer endpoint;
  private int answer = 204;

  @BeforeEach
  void listen() throws IOException {
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/data", this::take);
    endpoint.start();
  }

  @AfterEach
  void stop() {
    endpoint.stop(0);
  }

  private void take(HttpExchange exchange) {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String query =
          URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
      requests.add(exchange.getRequestMethod() + " " + query);
      exchange.sendResponseHeaders(answer, -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void publish(Optional<String> knowledgeGraph) {
    String address = "http://localhost:" + endpoint.getAddress().getPort() + "/data";
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      store.load(List.of(new RandomNews(1).article(1)));
      store.publish(address, knowledgeGraph);
    }
  }

  @Test
  void putsEachGraphAndTheKnowledgeLast() {
    publish(Optional.empty());
    assertThat(requests).containsExactly("PUT graph=" + Told.BASE + "article/a1", "PUT default");
  }

  @Test
  void namesTheKnowledgeLayerWhereTheTargetHasNoDefaultGraph() {
    publish(Optional.of("urn:knowledge"));
    assertThat(requests).endsWith("PUT graph=urn:knowledge");
  }

  @Test
  void saysThatTheEndpointRefuses() {
    answer = 405;
    assertThatThrownBy(() -> publish(Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not take graphs");
  }
}
