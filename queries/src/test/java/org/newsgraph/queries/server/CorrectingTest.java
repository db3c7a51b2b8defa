package org.newsgraph.queries.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.correction.CorrectionWords;
import org.newsgraph.queries.correction.CorrectionWork;
import org.newsgraph.queries.correction.EditedCorrections;
import org.newsgraph.queries.correction.ShownCorrections;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

/** Corrections over HTTP: taken from the page alone, applied at once, listed and undone. */
class CorrectingTest {
  private static final String FRIEND = "https://friend.example";
  private static final String BIDEN = "https://w3id.org/newsgraph/entity/Joe_Biden";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private NewsStore store;
  private NewsServer server;
  private String at;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() {
    store = StoredWorld.open(folder.resolve("store"));
    Access access = new Access(List.of(), List.of(FRIEND), Optional.empty());
    server =
        new NewsServer(
            store.dataset(),
            ServerOptions.onPort(0)
                .withAccess(access)
                .withCorrections(new EditedCorrections(store, "Ann")));
    at = "http://localhost:" + server.start() + "/api/corrections";
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private JsonNode book(String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return MAPPER.readTree(client.send(request.build(), BodyHandlers.ofString()).body());
  }

  private HttpResponse<String> post(String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(at))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> ours(String body) throws IOException, InterruptedException {
    return post(body, CorrectionsServlet.TOKEN, book().path("token").asText());
  }

  private static String line(String verb, String object) {
    return "[{\"subject\": \"%s\", \"correction\": \"%s\", \"object\": \"%s\", \"note\": \"=why\\n,\"}]"
        .formatted(BIDEN, verb, object);
  }

  @Test
  void whatIsNotedIsAppliedListedInWordsAndUndone() throws IOException, InterruptedException {
    HttpResponse<String> noted = ours("{\"note\": " + line("type", "Organization") + "}");
    assertThat(noted.statusCode()).isEqualTo(200);
    assertThat(MAPPER.readTree(noted.body()).path("applied").asBoolean()).isTrue();

    JsonNode entry = book().path("entries").path(0);
    assertThat(entry.path("about").asText()).isEqualTo("Joe Biden");
    assertThat(entry.path("words").asText()).isEqualTo("is an organisation");
    assertThat(entry.path("note").asText()).isEqualTo("=why ,");
    assertThat(entry.path("who").asText()).isEqualTo("Ann");
    assertThat(entry.path("when").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(store.corrections()).hasSize(1);

    assertThat(ours("{\"undo\": " + line("type", "Organization") + "}").statusCode())
        .isEqualTo(200);
    assertThat(store.corrections()).isEmpty();
    assertThat(ours("{\"undo\": " + line("type", "Organization") + "}").body())
        .contains("no such correction");
  }

  @Test
  void pagesOfOthersGetNoTokenAndAreNotHeard() throws IOException, InterruptedException {
    assertThat(book("Origin", FRIEND).has("token")).isFalse();
    String body = "{\"note\": " + line("type", "Place") + "}";
    String token = book().path("token").asText();
    assertThat(token).hasSize(32);
    assertThat(post(body).statusCode()).isEqualTo(403);
    assertThat(post(body, CorrectionsServlet.TOKEN, "x".repeat(32)).statusCode()).isEqualTo(403);
    assertThat(
            post(body, CorrectionsServlet.TOKEN, token, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(store.corrections()).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodChangesNothing() throws IOException, InterruptedException {
    assertThat(ours("{\"note\": " + line("is really", "x") + "}").statusCode()).isEqualTo(400);
    assertThat(ours("{\"note\": []}").statusCode()).isEqualTo(400);
    assertThat(ours("no JSON").statusCode()).isEqualTo(400);
    HttpResponse<String> nobody =
        ours("{\"note\": [{\"subject\": \"\", \"correction\": \"type\", \"object\": \"Place\"}]}");
    assertThat(nobody.statusCode()).isEqualTo(400);
    assertThat(nobody.body()).contains("first column is empty");
    assertThat(ours("{\"note\": " + line("same as", "a b<>") + "}").statusCode()).isEqualTo(400);
    assertThat(store.corrections()).isEmpty();
  }

  @Test
  void aServerThatIsNotEditableOnlyLists() throws IOException, InterruptedException {
    store.correct(BIDEN + ",link,,no page,Bob,2026-11-28T09:00:00Z\n");
    try (NewsServer plain =
        new NewsServer(
            store.dataset(), ServerOptions.onPort(0).withCorrections(ShownCorrections.of(store)))) {
      at = "http://localhost:" + plain.start() + "/api/corrections";
      JsonNode book = book();
      assertThat(book.path("editable").asBoolean()).isFalse();
      assertThat(book.has("token")).isFalse();
      assertThat(book.path("entries").path(0).path("words").asText())
          .isEqualTo("has no page at Wikipedia");
      assertThat(ours("{\"note\": " + line("type", "Place") + "}").statusCode()).isEqualTo(405);
    }
  }

  @Test
  void whatPeopleWroteByHandCanBeTakenBackAndWhatIsStrangeIsTold()
      throws IOException, InterruptedException {
    Files.writeString(
        store.directory().resolve("corrections.csv"),
        "https://w3id.org/newsgraph/article/x;withdraw;a name | and  another one\nno line\n");
    JsonNode book = book();
    assertThat(book.path("problems").path(0).asText()).startsWith("line 2: ");
    JsonNode entry = book.path("entries").path(0);
    HttpResponse<String> undone = ours("{\"undo\": [" + entry + "]}");
    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
    assertThat(store.corrections()).isEmpty();
  }

  @Test
  void aDayThatIsNoneIsShownAsItStands() {
    CorrectionEntry entry =
        new CorrectionEntry(
            "https://w3id.org/newsgraph/article/x#report=1,2,Meeting",
            "day",
            "2024-13-45",
            "",
            "",
            "");
    Graph graph = new OpenGraph(store.dataset(), Duration.ofSeconds(9));
    assertThat(new CorrectionWords(graph).of(List.of(entry)).get(0).words())
        .isEqualTo("the day was 2024-13-45");
  }

  @Test
  void whatFailsAfterNobodyWaitsIsToldLater() throws InterruptedException {
    CountDownLatch gone = new CountDownLatch(1);
    CorrectionWork work = new CorrectionWork(Clock.systemUTC(), 0);
    try (work) {
      assertThat(work.last().path("state").asText()).isEqualTo("none");
      boolean done =
          work.isDone(
              () -> {
                awaited(gone);
                throw new IllegalStateException("the disk is full");
              });
      assertThat(done).isFalse();
      gone.countDown();
    }
    assertThat(work.last().path("state").asText()).isEqualTo("failed");
    assertThat(work.last().path("error").asText()).isEqualTo("the disk is full");
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void isOfferedToThisMachineAlone() {
    ServerOptions wide = ServerOptions.onPort(0).withBind("0.0.0.0");
    assertThatThrownBy(() -> wide.withCorrections(new EditedCorrections(store, "")))
        .hasMessageContaining("this machine alone");
  }
}
