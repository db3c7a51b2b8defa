package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
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
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.publication.Target;

/** An endpoint holds what the store holds, and only differences travel. */
class PublicationTest {
  @TempDir Path folder;

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final DatasetGraph there = DatasetGraphFactory.create();
  private HttpServer endpoint;
  private Path place;
  private int refuseFrom = Integer.MAX_VALUE;
  private int refusal = 405;

  @BeforeEach
  void listen() throws IOException {
    place = folder.resolve("store");
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/", this::take);
    endpoint.start();
  }

  @AfterEach
  void stop() {
    endpoint.stop(0);
  }

  private synchronized void take(HttpExchange exchange) {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String query = exchange.getRequestURI().getRawQuery();
      String words =
          exchange.getRequestMethod()
              + " "
              + (query == null ? "update" : URLDecoder.decode(query, StandardCharsets.UTF_8));
      requests.add(words);
      if (requests.size() >= refuseFrom) {
        exchange.sendResponseHeaders(refusal, -1);
        return;
      }
      apply(words, body);
      exchange.sendResponseHeaders(204, -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void apply(String words, String body) {
    if (words.endsWith("update")) {
      UpdateAction.parseExecute(body, there);
      return;
    }
    Graph graph =
        words.contains("graph=")
            ? there.getGraph(NodeFactory.createURI(words.substring(words.indexOf('=') + 1)))
            : there.getDefaultGraph();
    if (!words.startsWith("POST")) {
      graph.clear();
    }
    RDFDataMgr.read(
        graph, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Lang.NTRIPLES);
  }

  private void load(List<ArticleGraph> articles) {
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      store.load(articles);
    }
  }

  private void publish(boolean update, Optional<String> knowledgeGraph) {
    requests.clear();
    String address = "http://localhost:" + endpoint.getAddress().getPort();
    Optional<String> updates = update ? Optional.of(address + "/update") : Optional.empty();
    Housekeeping.of(place)
        .publish(
            new Target(address + "/data", updates, knowledgeGraph, Optional.of("ada:secret")),
            false);
  }

  /** Both layers there are those of the store. */
  private void isTheSame(Optional<String> knowledgeGraph) {
    DatasetGraph here = DatasetGraphFactory.create();
    Path file = folder.resolve("export.nq");
    Housekeeping.of(place).export(file);
    RDFDataMgr.read(here, file.toUri().toString());
    knowledgeGraph.ifPresent(
        name -> {
          here.addGraph(NodeFactory.createURI(name), here.getDefaultGraph());
          here.deleteAny(
              org.apache.jena.sparql.core.Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
        });
    assertThat(IsoMatcher.isomorphic(here, there)).isTrue();
  }

  @Test
  void aKilledPublicationIsFinishedByTheNext() throws IOException, InterruptedException {
    String address = "http://localhost:" + endpoint.getAddress().getPort();
    for (int round = 0; round < KillTest.ROUNDS; round++) {
      load(RandomNews.articles(10 * round, 10 * round + 10));
      int killed = requests.size() + 1 + round % 4;
      Process child = KillTest.child("publish", place, address);
      while (child.isAlive() && requests.size() < killed) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      child.destroyForcibly().waitFor();
    }
    publish(true, Optional.empty());
    isTheSame(Optional.empty());
  }

  @Test
  void putsEachGraphAndTheKnowledgeLast() {
    load(RandomNews.articles(1, 2));
    publish(false, Optional.empty());
    assertThat(requests).containsExactly("PUT graph=" + Told.BASE + "article/a1", "PUT default");
    isTheSame(Optional.empty());
  }

  @Test
  void sendsDifferencesAndTakesAwayWhatIsGone() {
    load(RandomNews.articles(0, 6));
    publish(true, Optional.empty());
    isTheSame(Optional.empty());
    publish(true, Optional.empty());
    assertThat(requests).isEmpty();
    try (NewsStore store = NewsStore.open(place)) {
      store.load(List.of(new RandomNews(77).article(2), new RandomNews(9).article(9)));
      store.correct(RandomNews.articles(3, 4).get(0).iri() + ",withdraw,");
    }
    publish(true, Optional.empty());
    assertThat(requests)
        .containsExactlyInAnyOrder(
            "PUT graph=" + RandomNews.articles(2, 3).get(0).iri(),
            "PUT graph=" + RandomNews.articles(9, 10).get(0).iri(),
            "DELETE graph=" + RandomNews.articles(3, 4).get(0).iri(),
            "POST update");
    isTheSame(Optional.empty());
  }

  @Test
  void replacesTheKnowledgeWhereTheTargetKnowsNoUpdate() {
    Optional<String> knowledge = Optional.of("urn:knowledge");
    load(RandomNews.articles(0, 3));
    publish(false, knowledge);
    assertThat(requests).endsWith("PUT graph=urn:knowledge");
    isTheSame(knowledge);
    load(RandomNews.articles(3, 4));
    publish(false, knowledge);
    assertThat(requests)
        .containsExactly(
            "PUT graph=" + RandomNews.articles(3, 4).get(0).iri(), "PUT graph=urn:knowledge");
    isTheSame(knowledge);
  }

  @Test
  void changesANamedKnowledgeLayerByDifferences() {
    Optional<String> knowledge = Optional.of("urn:knowledge");
    load(RandomNews.articles(0, 3));
    publish(true, knowledge);
    try (NewsStore store = NewsStore.open(place)) {
      store.correct(RandomNews.articles(1, 2).get(0).iri() + ",withdraw,");
    }
    publish(true, knowledge);
    isTheSame(knowledge);
  }

  @Test
  void goesOnAfterARefusal() {
    load(RandomNews.articles(0, 6));
    refuseFrom = 7;
    assertThatThrownBy(() -> publish(true, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not take graphs: 405");
    refuseFrom = Integer.MAX_VALUE;
    publish(true, Optional.empty());
    assertThat(requests).containsOnly("POST update");
    isTheSame(Optional.empty());
  }

  @Test
  void triesAgainWhereTheTargetIsBusyAndNamesWhatItWants() {
    load(RandomNews.articles(0, 1));
    refuseFrom = 1;
    refusal = 401;
    assertThatThrownBy(() -> publish(false, Optional.empty()))
        .hasMessageContaining("--credentials");
    refusal = 503;
    assertThatThrownBy(() -> publish(false, Optional.empty())).hasMessageContaining("503");
    assertThat(requests).hasSize(3);
  }

  @Test
  void nothingOfItsWordsIsRemembered() throws IOException {
    load(RandomNews.articles(0, 2));
    publish(true, Optional.empty());
    assertThat(Tree.files(place.resolve("published")))
        .hasSize(1)
        .allSatisfy(file -> assertThat(file).content().doesNotContain("\""));
  }
}
