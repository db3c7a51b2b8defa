package org.newsgraph.queries.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.asking.Facet;
import org.newsgraph.queries.asking.Widening;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.queries.format.Lines;
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
    server = new NewsServer(store.dataset(), Optional.of(index), options());
    port = server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    index.close();
    store.close();
  }

  private static ServerOptions options() {
    return ServerOptions.onPort(0).withSpace(articles -> Optional.of(store.disk(articles)));
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
    try (NewsServer without = new NewsServer(store.dataset(), options())) {
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
  void theSummarySaysWhatRoomTheStoreTakes() throws Exception {
    JsonNode disk = get("/api/summary").path("disk");
    assertThat(disk.path("bytes").asLong()).isEqualTo(store.disk().bytes()).isPositive();
    assertThat(disk.path("needed").asLong()).isEqualTo(store.disk().needed()).isPositive();
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

  private static byte[] bytes(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
        .body();
  }

  @Test
  void answersComeInTheSameBytesAsTheCommandWritesThem() throws IOException, InterruptedException {
    Asking asking = new Asking(store.dataset(), Optional.of(index));
    for (String question : List.of("who-met-whom", "who-holds-which-office", "attacks")) {
      for (AnswerFormat format : AnswerFormat.values()) {
        for (Lines lines : Lines.values()) {
          assertThat(bytes("/ask/" + question + "." + format.ending() + "?lines=" + lines))
              .as("%s as %s, %s", question, format, lines)
              .isEqualTo(format.bytes(asking.ask(question, Map.of()), lines, 120));
        }
      }
    }
  }

  @Test
  void aSentenceIsUnderstoodAndWhatIsNoneIsNot() throws IOException, InterruptedException {
    JsonNode asked = get("/api/understand?q=" + encoded("Whom did Putin meet in 2021?"));
    assertThat(asked.path("question").asText()).isEqualTo("meetings-of");
    assertThat(asked.path("values").toString())
        .isEqualTo("{\"person\":\"Putin\",\"from\":\"2021\",\"to\":\"2021\"}");
    assertThat(get("/api/understand?q=gas").has("question")).isFalse();
  }

  @Test
  void aNameOfSeveralSaysWhoBearsIt() throws IOException, InterruptedException {
    JsonNode meant = get("/api/ask/timeline-of-person?person=Karimov").path("meant").path(0);
    assertThat(meant.path("typed").asText()).isEqualTo("Karimov");
    assertThat(meant.path("bearers")).isNotEmpty();
    assertThat(meant.path("bearers").path(0).path("label").asText()).contains("Karimov");
  }

  @Test
  void anEmptyAnswerSaysWhatWouldBeFoundOtherwise() throws IOException, InterruptedException {
    JsonNode empty = get("/api/ask/who-met-whom?person=Biden&with=Putin&from=1990&to=1991");
    assertThat(empty.path("rows")).isEmpty();
    assertThat(empty.path("widenings")).isNotEmpty();
    JsonNode anyTime = empty.path("widenings").path(0);
    assertThat(anyTime.path("words").asText()).isEqualTo("at any time");
    assertThat(get("/api/ask/who-met-whom?person=Biden&with=Putin").path("rows"))
        .hasSize(anyTime.path("count").asInt());
  }

  @Test
  void whatAnEmptyAnswerOffersIsThere() throws IOException, InterruptedException {
    for (Question question : Catalogue.load().questions()) {
      if (question.parameter("from").isPresent() && question.parameter("to").isPresent()) {
        Map<String, String> given = new TreeMap<>(Map.of("from", "1700", "to", "1701"));
        question
            .needs()
            .forEach(name -> given.put(name, name.equals("person") ? "Putin" : "Russia"));
        for (JsonNode offer : asked(question, given).path("widenings")) {
          Map<String, String> other = new TreeMap<>(given);
          offer
              .path("change")
              .properties()
              .forEach(e -> other.put(e.getKey(), e.getValue().asText()));
          Set<String> things = new TreeSet<>();
          asked(question, other)
              .path("rows")
              .forEach(
                  row -> things.add(row.path("cells").path(thing(question)).path("iri").asText()));
          if (!offer.path("words").asText().equals("without a day")) {
            assertThat(things)
                .as("%s %s", question.id(), offer)
                .hasSize(offer.path("count").asInt());
          }
        }
      }
    }
  }

  private static String thing(Question question) {
    return question.firstRows().orElseThrow().variables().get(0);
  }

  private static JsonNode asked(Question question, Map<String, String> given)
      throws IOException, InterruptedException {
    return get(
        "/api/ask/"
            + question.id()
            + "?"
            + given.entrySet().stream()
                .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&")));
  }

  @Test
  void whatAQuestionLeavesOutAsUnsureIsCounted() throws IOException {
    Asking asking = new Asking(store.dataset(), Optional.of(index));
    Question usual = Catalogue.load().find("events").orElseThrow();
    Question careful =
        Question.parse(
            "careful", events().replace("label: How sure}", "label: How sure, default: likely}"));
    int all = asking.ask(usual, Map.of("kind", "any", "status", "any")).rows().size();
    Map<String, String> given = Map.of("kind", "any", "status", "any");
    int likely = asking.ask(careful, given).rows().size();

    Widening more = asking.lessSure(careful, given).orElseThrow();
    assertThat(more.count()).isEqualTo(all - likely).isPositive();
    assertThat(more.change()).isEqualTo(Map.of("min-confidence", "any"));
    assertThat(asking.facets(careful, given))
        .filteredOn(facet -> facet.name().equals("sureness"))
        .singleElement()
        .satisfies(
            facet -> assertThat(facet.parts()).last().extracting(Facet.Part::count).isEqualTo(all));
    assertThat(asking.lessSure(usual, given)).isEmpty();
    assertThat(asking.lessSure(careful, Map.of("min-confidence", "likely"))).isEmpty();
  }

  private static String events() throws IOException {
    try (InputStream in =
        Catalogue.class.getResourceAsStream("/org/newsgraph/queries/questions/events.rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theFacetsOfHeadsWhoMetCountTheRows() throws IOException, InterruptedException {
    JsonNode facets = get("/api/facets/heads-who-met?status=any").path("facets");
    Set<String> events = new TreeSet<>();
    get("/api/ask/heads-who-met?status=any")
        .path("rows")
        .forEach(row -> events.add(row.path("cells").path("event").path("iri").asText()));
    int told = 0;
    for (JsonNode facet : facets) {
      if (facet.path("name").asText().equals("status")) {
        for (JsonNode part : facet.path("parts")) {
          told += part.path("count").asInt();
        }
      }
    }
    assertThat(events).isNotEmpty().hasSize(told);
  }

  @Test
  void theAnswerDividesByPersonYearAndStatus() throws IOException, InterruptedException {
    JsonNode facets = get("/api/facets/meetings-of?status=any").path("facets");
    Map<String, JsonNode> byName = new TreeMap<>();
    facets.forEach(facet -> byName.put(facet.path("name").asText(), facet.path("parts")));
    assertThat(byName).containsKeys("person", "year", "status", "publisher", "sureness");
    JsonNode first = byName.get("person").path(0);
    String who = first.path("change").path("person").asText();
    assertThat(get("/api/ask/meetings-of?status=any&person=" + encoded(who)).path("rows"))
        .hasSize(first.path("count").asInt());
  }

  @Test
  void everyPartOfAnAnswerHasAsManyRowsAsItSays() throws IOException, InterruptedException {
    int asked = 0;
    for (String question : List.of("events", "timeline-of-two", "cooperation", "who-met-whom")) {
      for (JsonNode facet : get("/api/facets/" + question + "?status=any").path("facets")) {
        for (JsonNode part : facet.path("parts")) {
          Map<String, String> change = new TreeMap<>(Map.of("status", "any"));
          part.path("change")
              .properties()
              .forEach(c -> change.put(c.getKey(), c.getValue().asText()));
          if (!part.path("change").isEmpty()) {
            String search =
                change.entrySet().stream()
                    .map(c -> c.getKey() + "=" + encoded(c.getValue()))
                    .collect(Collectors.joining("&"));
            assertThat(get("/api/ask/" + question + "?" + search).path("rows"))
                .as("%s, %s: %s", question, facet.path("name"), part)
                .hasSize(part.path("count").asInt());
            asked++;
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(40);
  }

  @Test
  void aNameThatNobodyBearsComesWithThoseThatAreNear() throws IOException, InterruptedException {
    JsonNode wrong = get("/api/ask/who-met-whom?person=Putn");
    assertThat(wrong.path("parameter").asText()).isEqualTo("person");
    assertThat(wrong.path("near").toString()).contains("Vladimir Putin");
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
