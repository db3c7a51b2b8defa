package org.newsgraph.queries.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.Column;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.catalogue.WrongQuestion;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.graph.TooSlow;

class AskingTest {
  private final Asking asking = new Asking(NewsWorld.dataset());

  @Test
  void namesAreFoundWhateverTheirCaseAndAccents() {
    for (String name :
        List.of("Recep Tayyip Erdoğan", "recep tayyip erdogan", "ERDOGAN", "  erdoğan ")) {
      assertThat(asking.ask("who-signed-what", Map.of("person", name)).rows()).as(name).hasSize(1);
    }
  }

  @Test
  void whatCannotBeAskedIsExplained() {
    wrong(
        () -> asking.ask("who-met-who", Map.of()),
        "There is no question \"who-met-who\"",
        "who-met-whom");
    wrong(() -> ask("who", "Putin"), "has no parameter \"who\"", "It takes: person, with, place");
    wrong(
        () -> ask("person", "Putn"),
        "No person, country or organisation is called \"Putn\"",
        "Near names: Vladimir Putin");
    wrong(() -> ask("from", "last week"), "\"last week\" does not fit from", "2024-08-18");
    wrong(() -> ask("from", "2024-02-31"), "does not fit");
    wrong(() -> ask("status", "done"), "cancelled, denied, happened");
    wrong(
        () -> ask("person", "http://x.example/> } #"),
        "No person, country or organisation is called");
  }

  /** Who held an office at another time is in the query, and no row of theirs comes of it. */
  @Test
  void theQueryThatIsShownKeepsToTheDaysOfOffice() {
    int restricted = 0;
    for (Question question : asking.catalogue().questions()) {
      for (Parameter parameter : question.represented()) {
        for (String country : List.of("United States", "Russia")) {
          Answer answer = asking.ask(question, Map.of(parameter.name(), country));
          Set<String> told =
              answer.rows().stream()
                  .map(row -> row.cells().get("event").iri())
                  .collect(Collectors.toCollection(TreeSet::new));
          assertThat(events(answer.sparql()))
              .as("%s of %s", question.id(), country)
              .isEqualTo(told);
          restricted += answer.sparql().contains("within the days of office") ? 1 : 0;
        }
      }
    }
    assertThat(restricted).isGreaterThan(5);
  }

  private static Set<String> events(String sparql) {
    Set<String> events = new TreeSet<>();
    try (QueryExec query = QueryExec.dataset(NewsWorld.dataset()).query(sparql).build()) {
      query
          .select()
          .forEachRemaining(
              row ->
                  Optional.ofNullable(row.get(Var.alloc("event")))
                      .ifPresent(e -> events.add(e.getURI())));
    }
    return events;
  }

  private Answer ask(String parameter, String value) {
    return asking.ask("who-met-whom", Map.of(parameter, value));
  }

  private static void wrong(ThrowingCallable call, String... parts) {
    assertThatThrownBy(call).isInstanceOf(WrongQuestion.class).message().contains(parts);
  }

  @Test
  void aCountryCountsThoseWhoActForItOnTheDay() {
    Map<String, String> both = Map.of("person", "United States", "with", "Russia");
    Answer answer = asking.ask("who-met-whom", both);
    assertThat(answer.rows()).hasSize(1);
    assertThat(answer.rows().get(0).cell("capacity").label())
        .isEqualTo("Joe Biden: president of United States; Vladimir Putin: president of Russia");
    assertThat(answer.sparql()).contains("Joe_Biden", "Vladimir_Putin").doesNotContain("Trump");
    assertThat(asking.ask("who-met-whom", alone(both)).rows()).isEmpty();
    assertThat(asking.ask("who-met-whom", alone(both)).columns())
        .extracting(Column::name)
        .doesNotContain("capacity");
  }

  private static Map<String, String> alone(Map<String, String> given) {
    Map<String, String> alone = new TreeMap<>(given);
    alone.put("representatives", "no");
    return alone;
  }

  @Test
  void anyOpensAParameterThatHasADefault() {
    assertThat(ask("status", "any").rows().size())
        .isGreaterThan(ask("status", "").rows().size() - 1);
    assertThat(ask("status", "denied").rows()).hasSize(1);
  }

  @Test
  void aMonthMeansAllOfItsDays() {
    assertThat(asking.ask("who-met-whom", Map.of("from", "2021-06", "to", "2021-06")).rows())
        .hasSize(1);
    assertThat(asking.ask("who-met-whom", Map.of("from", "2021-06-17", "to", "2021")).rows())
        .isEmpty();
  }

  @Test
  void moreThanTheBoundIsSaid() {
    Question question = asking.catalogue().find("articles-mentioning").orElseThrow();
    assertThat(asking.ask(question, Map.of(), 3).rows()).hasSize(3);
    assertThat(asking.ask(question, Map.of(), 3).truncated()).isTrue();
    assertThat(asking.ask(question, Map.of(), 500).truncated()).isFalse();
  }

  @Test
  void aFileOfTheUsersOwnIsAnswered(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.rq");
    Files.writeString(
        file,
        "SELECT ?event { VALUES ?event { UNDEF } ?event a <https://w3id.org/newsgraph/ns#Call> }");
    Answer answer = asking.ask(file, Map.of());
    assertThat(answer.rows()).hasSize(1);
    assertThat(answer.rows().get(0).evidence()).hasSize(1);
    Files.writeString(file, "ASK {}");
    wrong(() -> asking.ask(file, Map.of()), "not a SELECT query");
    Files.writeString(file, "SELECT nothing");
    wrong(() -> asking.ask(file, Map.of()), "not a SPARQL query");
    Files.writeString(file, "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
    wrong(() -> asking.ask(file, Map.of()), "cannot be run");
  }

  @Test
  void aQueryThatTakesTooLongIsStopped(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("endless.rq");
    Files.writeString(file, "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i");
    Asking hasty =
        new Asking(new OpenGraph(NewsWorld.dataset(), Duration.ofMillis(300)), Catalogue.load());
    assertThatThrownBy(() -> hasty.ask(file, Map.of())).isInstanceOf(TooSlow.class);
  }
}
