package org.newsgraph.queries.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.queries.index.EventClasses;

class CatalogueTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  static Stream<Question> questions() {
    return CATALOGUE.questions().stream();
  }

  static Stream<Named<Question>> named() {
    return questions().map(q -> Named.of(q.id(), q));
  }

  @Test
  void everyFileIsListedOnce() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
                CatalogueTest.class
                    .getResource("/org/newsgraph/queries/questions/questions.txt")
                    .toURI())
            .getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> ids =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".rq"))
              .map(f -> f.replace(".rq", ""))
              .toList();
      assertThat(questions().map(Question::id)).containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @ParameterizedTest
  @MethodSource("named")
  void theHeaderSaysWhatTheQuestionIs(Question question) {
    assertThat(question.summary()).isNotBlank();
    assertThat(question.description()).endsWith(".");
    assertThat(question.tags()).isNotEmpty();
    assertThat(question.view()).isIn("table", "timeline", "network");
    assertThat(question.parameters()).allSatisfy(p -> assertThat(p.label()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("named")
  void theFileIsPlainSparqlAndBounded(Question question) {
    Query query = QueryFactory.create(question.query().text(), Syntax.syntaxSPARQL_11);
    assertThat(query.isSelectType()).isTrue();
    assertThat(query.hasLimit()).isTrue();
    assertThat(query.hasOrderBy()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("named")
  void everyParameterHasItsValuesLineWithItsDefault(Question question) {
    for (Parameter parameter : question.parameters()) {
      String shown = shown(parameter);
      assertThat(question.query().text())
          .contains("VALUES ?" + parameter.variable() + " { " + shown + " }");
    }
  }

  private static String shown(Parameter parameter) {
    String value = parameter.defaultValue();
    List<String> terms =
        switch (value) {
          case "", "any" -> List.of();
          case "reliable" -> EventClasses.reliable();
          case "likely" -> Confidence.atLeast(value).orElseThrow();
          default -> List.of(value);
        };
    return terms.isEmpty() ? "UNDEF" : "ng:" + String.join(" ng:", terms);
  }

  @Test
  void whatIsMostlyWrongWhereItIsUnsureIsShownUnsureOnRequestAlone() {
    assertThat(CATALOGUE.questions())
        .filteredOn(
            question ->
                question.confidence().filter(p -> p.defaultValue().equals("likely")).isPresent())
        .extracting(Question::id)
        .containsExactlyInAnyOrder("aid", "attacks", "cancelled-or-denied", "sanctions", "threats");
  }

  @Test
  void classesThatAreTooOftenWrongComeOnRequestAlone() {
    assertThat(EventClasses.reliable())
        .contains("Meeting", "Visit", "Election")
        .doesNotContain("Threat", "Sanction", "Aid", "Negotiation");
    List<String> usual = List.of("events", "only-one-source", "timeline-of-country");
    assertThat(CATALOGUE.questions())
        .filteredOn(question -> usual.contains(question.id()))
        .hasSize(usual.size())
        .allSatisfy(
            question -> assertThat(question.description()).contains("on request: kind=any"));
  }

  @Test
  void nearestNamesComeFirst() {
    assertThat(CATALOGUE.nearest("who-met-who").get(0)).isEqualTo("who-met-whom");
  }
}
