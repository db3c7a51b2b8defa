package org.newsgraph.queries.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.view.StoreKind;

class ApiTest {
  private static final String ENTITY = "https://w3id.org/newsgraph/entity/";
  private static NewsServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server =
        new NewsServer(NewsWorld.dataset(), ServerOptions.onPort(0).withKind(StoreKind.SAMPLE));
    browser = new Browser(server.start());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theSummaryCounts() {
    JsonNode summary = browser.json("/api/summary");
    assertThat(summary.path("store").asText()).isEqualTo("sample");
    assertThat(summary.path("articles").asInt()).isEqualTo(16);
    assertThat(summary.path("firstDay").asText()).isEqualTo("2018-05-24");
    assertThat(summary.path("lastDay").asText()).isEqualTo("2025-10-22");
    assertThat(summary.path("eventsByClass").path("Meeting").asInt()).isEqualTo(8);
    assertThat(summary.has("disk")).isFalse();
  }

  @Test
  void everyQuestionOfTheListCanBeAsked() {
    for (JsonNode question : browser.json("/api/questions").path("questions")) {
      JsonNode answer = browser.json("/api/ask/" + question.path("id").asText() + "?rows=2");
      assertThat(answer.path("rows").size()).as(question.path("id").asText()).isBetween(1, 2);
    }
  }

  @Test
  void aRowHasItsEvidenceWithTheWordsToMarkAndWhatSaysMostFirst() {
    JsonNode row = browser.json("/api/ask/who-met-whom-in-pairs?person=Biden").path("rows").path(0);
    assertThat(row.path("cells").path("whom").path("label").asText()).isEqualTo("Vladimir Putin");
    assertThat(row.path("cells").path("whom").path("type").asText()).isEqualTo("entity");
    JsonNode evidence = row.path("evidence");
    assertThat(evidence.path(0).path("status").asText()).isEqualTo("happened");
    JsonNode planned = evidence.path(evidence.size() - 1);
    assertThat(planned.path("attributedTo").asText()).isEqualTo("White House");
    assertThat(planned.path("status").asText()).isEqualTo("planned");
    assertThat(texts(planned.path("spans"), "words")).contains("meet", "June 16", "Joe Biden");
  }

  @Test
  void errorsSayWhatToDo() {
    assertThat(error("/api/ask/who-met-whom?person=Putn", 400))
        .contains("Near names: Vladimir Putin");
    assertThat(error("/api/ask/who-met-whom?from=yesterday", 400)).contains("2024-08-18");
    assertThat(error("/api/ask/who-met-whom?nobody=x", 400)).contains("person, with");
    assertThat(error("/api/event?iri=https://example.org/x", 404)).contains("no event");
    assertThat(error("/api/entity", 404)).contains("?iri=");
    assertThat(error("/api/ask/who-met-who", 404)).contains("/api/ask/who-met-who");
  }

  @Test
  void namesAreCompletedByTheBeginningOfAnyWord() {
    assertThat(texts(browser.json("/api/complete?q=erdo").path("names"), "label"))
        .containsExactly("Recep Tayyip Erdoğan");
    assertThat(texts(browser.json("/api/complete?q=ANTONIO%20GU").path("names"), "label"))
        .containsExactly("António Guterres");
    assertThat(texts(browser.json("/api/complete?q=u").path("names"), "label"))
        .startsWith("Ukraine", "Kim Jong-un", "United States");
    assertThat(browser.json("/api/complete?q=").path("names")).isEmpty();
  }

  @Test
  void placesLieSomewhereOrAreLeftOut() {
    String both = ENTITY + "Geneva%20" + ENTITY + "Joe_Biden";
    assertThat(browser.json("/api/points?iris=" + both).path("points")).isEmpty();
    assertThat(browser.json("/api/points").path("points")).isEmpty();
  }

  @Test
  void aRelationHasTheSentencesThatSayIt() {
    JsonNode relation =
        browser.json("/api/entity?iri=" + ENTITY + "NATO").path("relations").path(0);
    JsonNode said =
        browser.json(
            "/api/said?subject="
                + relation.path("subject").path("iri").asText()
                + "&relation="
                + relation.path("relation").asText()
                + "&object="
                + relation.path("object").path("iri").asText());
    assertThat(said.path("evidence")).isNotEmpty();
  }

  @Test
  void theVocabularyIsThatOfTheStore() {
    JsonNode vocabulary = browser.json("/api/vocabulary");
    assertThat(vocabulary.path("prefixes").path("ng").asText())
        .isEqualTo("https://w3id.org/newsgraph/ns#");
    assertThat(texts(vocabulary.path("classes"), "name"))
        .contains("sem:Event", "ng:Meeting", "schema:Person", "ng:Tenure", "ng:Report");
    JsonNode event = vocabulary.path("classes").path(0);
    assertThat(texts(event.path("uses"), "name")).contains("sem:hasActor", "ng:status");
    assertThat(event.path("count").asInt()).isGreaterThan(10);
    assertThat(texts(vocabulary.path("properties"), "name")).contains("rdfs:label", "ng:holder");
  }

  @Test
  void anEntityHasItsOfficesEventsAndPeople() {
    JsonNode biden = browser.json("/api/entity?iri=" + ENTITY + "Joe_Biden");
    assertThat(biden.path("description").asText()).isEqualTo("president of United States");
    assertThat(texts(biden.path("people"), "label"))
        .containsExactly("Vladimir Putin", "Volodymyr Zelenskyy");
    JsonNode office = biden.path("offices").path(0);
    assertThat(office.path("days").size()).isEqualTo(2);
    JsonNode said = browser.json("/api/said?tenure=" + office.path("tenure").asText());
    assertThat(said.path("evidence").path(0).path("sentence").asText())
        .contains("President Joe Biden");
    assertThat(texts(biden.path("events"), "status")).contains("happened", "happened");
    assertThat(biden.path("articleCount").asInt()).isEqualTo(5);
    JsonNode nato = browser.json("/api/entity?iri=" + ENTITY + "NATO");
    assertThat(texts(nato.path("relations"), "relation")).containsExactly("headOf", "memberOf");
  }

  @Test
  void anEventIsFoundByTheKeysOfItsOtherReports() {
    String iri =
        browser.json("/api/ask/who-met-whom?person=Biden").at("/rows/0/cells/event/iri").asText();
    JsonNode event = browser.json("/api/event?iri=" + iri);
    assertThat(event.path("reportList").size()).isEqualTo(3);
    assertThat(event.path("status").asText()).isEqualTo("happened");
    for (JsonNode other : event.path("alsoKnownAs")) {
      assertThat(browser.json("/api/event?iri=" + other.asText())).isEqualTo(event);
    }
  }

  @Test
  void whatWasJoinedToAnEventOrEntityIsShownReportByReport() {
    String iri =
        browser.json("/api/ask/who-met-whom?person=Biden").at("/rows/0/cells/event/iri").asText();
    JsonNode joined = browser.json("/api/joined?iri=" + iri);
    assertThat(joined.path("kind").asText()).isEqualTo("event");
    assertThat(joined.path("reportList"))
        .hasSize(3)
        .allMatch(report -> report.has("because") && report.has("sentence"));
    assertThat(joined.path("leftApart").isArray()).isTrue();
    JsonNode biden = browser.json("/api/joined?iri=" + ENTITY + "Joe_Biden");
    assertThat(biden.path("label").asText()).isEqualTo("Joe Biden");
    assertThat(error("/api/joined?iri=https://example.org/x", 404)).contains("no entity or event");
  }

  @Test
  void disputesAndDenialsAreShown() {
    String iri =
        browser
            .json("/api/ask/where-sources-disagree?person=Netanyahu")
            .at("/rows/0/cells/event/iri")
            .asText();
    JsonNode event = browser.json("/api/event?iri=" + iri);
    assertThat(event.path("disputes").path(0).asText()).isEqualTo("status");
    assertThat(texts(event.path("reportList"), "status")).containsExactly("happened", "denied");
    assertThat(event.at("/reportList/1/attributedTo/label").asText())
        .isEqualTo("Faisal bin Farhan Al Saud");
  }

  @Test
  void anArticleHasItsTextAndWhatIsInIt() {
    String iri =
        browser
            .json("/api/ask/articles-mentioning?entity=Guy Parmelin".replace(" ", "%20"))
            .at("/rows/0/cells/article/iri")
            .asText();
    JsonNode article = browser.json("/api/article?iri=" + iri);
    String text = article.path("text").asText();
    for (JsonNode mention : article.path("mentions")) {
      assertThat(words(text, mention)).isNotBlank();
    }
    assertThat(words(text, article.at("/leftOut/0"))).isEqualTo("Subscribe to our newsletter!");
    assertThat(texts(article.path("reports"), "class")).containsExactly("Meeting", "Visit");
    assertThat(texts(article.path("claims"), "office")).containsExactly("president", "president");
    assertThat(article.path("author").asText()).isEqualTo("Ada Quill");
  }

  @Test
  void theLibrariesOfThePageAreServed() {
    for (String path :
        List.of(
            "/webjars/d3/d3.min.js",
            "/webjars/yasgui/yasgui.min.js",
            "/webjars/yasgui/yasgui.min.css")) {
      assertThat(browser.send(browser.at(path).GET()).statusCode()).as(path).isEqualTo(200);
    }
  }

  private static String error(String path, int status) {
    HttpResponse<String> answer = browser.send(browser.at(path).GET());
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    return Browser.read(answer.body()).path("error").asText();
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(n -> n.path(field).asText())
        .toList();
  }

  private static String words(String text, JsonNode span) {
    int begin = text.offsetByCodePoints(0, span.path("begin").asInt());
    return text.substring(
        begin,
        text.offsetByCodePoints(begin, span.path("end").asInt() - span.path("begin").asInt()));
  }
}
