package org.newsgraph.queries.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.store.NewsStore;

/** With an index that chooses the first rows, every question has the answer that it has without. */
class IndexedAnswersTest {
  @TempDir static Path folder;
  private static NewsStore store;
  private static NewsIndex index;
  private static Asking plain;
  private static Asking indexed;

  @BeforeAll
  static void open() {
    store = StoredWorld.open(folder.resolve("store"));
    index = NewsIndex.beside(store).orElseThrow();
    plain = new Asking(store.dataset());
    indexed = new Asking(store.dataset(), java.util.Optional.of(index));
  }

  @AfterAll
  static void close() {
    index.close();
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> theSameAnswer() {
    return cases().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
  }

  @TestFactory
  Stream<DynamicTest> theSameFirstThreeRows() {
    return Catalogue.load().questions().stream()
        .map(
            question ->
                DynamicTest.dynamicTest(
                    question.id(),
                    () ->
                        assertThat(indexed.ask(question, Map.of(), 3).rows())
                            .isEqualTo(plain.ask(question, Map.of(), 3).rows())));
  }

  @Test
  void allAreChosenByTheIndex() {
    assertThat(Catalogue.load().questions()).allMatch(q -> q.firstRows().isPresent());
  }

  @Test
  void ofWhoIsCountedAFewSentencesStandOnAScreenAndMoreInAFile() {
    Question question = Catalogue.load().find("most-connected-people").orElseThrow();
    assertThat(indexed.ask(question, Map.of(), 50).rows())
        .allMatch(row -> row.evidence().size() <= 4);
    assertThat(indexed.ask(question, Map.of(), 500).rows())
        .anyMatch(row -> row.evidence().size() > 4);
  }

  @Test
  void aQueryOfOnesOwnListsAllEvents() {
    Question own =
        Question.parse(
            "own",
            """
            SELECT (GROUP_CONCAT(STR(?it); separator=" ") AS ?events) (COUNT(?it) AS ?all)
            WHERE { ?it a ?class FILTER(ISIRI(?it)) }
            """);
    Row row = indexed.ask(own, Map.of()).rows().get(0);
    int all = Integer.parseInt(row.cell("all").value());
    assertThat(all).isGreaterThan(25);
    assertThat(row.cell("events").value().split(" ", -1)).hasSize(all);
  }

  private record Case(Question question, Map<String, String> given) {
    @Override
    public String toString() {
      return question.id() + " " + given;
    }
  }

  private static void check(Case c) {
    assertThat(AnswerFormat.JSON.write(indexed.ask(c.question(), c.given()), 0))
        .isEqualTo(AnswerFormat.JSON.write(plain.ask(c.question(), c.given()), 0));
  }

  private static Stream<Case> cases() {
    return Catalogue.load().questions().stream().flatMap(IndexedAnswersTest::cases);
  }

  /** Without parameters, and with each of them alone and two together. */
  private static Stream<Case> cases(Question question) {
    List<Case> cases = new ArrayList<>();
    cases.add(new Case(question, Map.of()));
    for (Parameter parameter : question.parameters()) {
      for (String value : values(parameter)) {
        Map<String, String> given = new HashMap<>();
        given.put(parameter.name(), value);
        cases.add(new Case(question, Map.copyOf(given)));
        question.parameter("from").ifPresent(from -> given.putIfAbsent("from", "2018"));
        cases.add(new Case(question, Map.copyOf(given)));
      }
    }
    return cases.stream();
  }

  private static List<String> values(Parameter parameter) {
    return switch (parameter.type()) {
      case PERSON -> List.of("Putin", "Joe Biden");
      case COUNTRY -> List.of("Russia", "Saudi Arabia");
      case PLACE -> List.of("Kyiv", "Switzerland");
      case ORGANISATION -> List.of("NATO");
      case ENTITY, ACTOR -> List.of("Russia", "biden", "NATO");
      case OFFICE -> List.of("president", "Foreign Minister", "nobody");
      case FROM, TO -> List.of("2018-06", "2021");
      case STATUS -> List.of("any", "planned", "denied");
      case EVENTCLASS -> List.of("Visit", "Meeting");
      case CONFIDENCE -> List.of("sure", "0.5");
      case IRI, SWITCH, COLLECTION -> List.of();
    };
  }
}
