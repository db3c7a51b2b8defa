package org.newsgraph.queries.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Spelling;

/** Sentences in plain English, and the questions that they ask. */
class WordingTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/newsgraph/queries/wording");
  private static final Map<String, Set<String>> NAMES =
      lines("names.tsv")
          .collect(
              Collectors.toMap(
                  row -> Spelling.folded(row.get(0)), row -> Set.of(row.get(1).split(" ", -1))));
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Wording wording =
      new Wording(
          CATALOGUE,
          name -> NAMES.getOrDefault(Spelling.folded(name), Set.of()),
          LocalDate.of(2025, 5, 15));

  @TestFactory
  Stream<DynamicTest> asked() {
    return phrasings()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () -> assertThat(words(wording.understand(row.get(0)))).isEqualTo(row.get(1))));
  }

  @Test
  void everySentenceKeepsToParametersOfItsQuestion() {
    phrasings()
        .map(row -> wording.understand(row.get(0)))
        .filter(Understood.Asks.class::isInstance)
        .map(Understood.Asks.class::cast)
        .forEach(
            asks ->
                asks.values()
                    .keySet()
                    .forEach(
                        name ->
                            assertThat(
                                    CATALOGUE.find(asks.question()).orElseThrow().parameter(name))
                                .as("%s of %s", name, asks.question())
                                .isPresent()));
  }

  @Test
  void everyFrameAsksAQuestionOfTheCatalogueWithItsOwnParameters() {
    for (Frame frame : Frame.all()) {
      var question = CATALOGUE.find(frame.question()).orElseThrow();
      Stream.concat(frame.parameters().values().stream(), frame.fixed().keySet().stream())
          .filter(name -> !name.isEmpty())
          .forEach(name -> assertThat(question.parameter(name)).as("%s", frame).isPresent());
    }
  }

  @Test
  void thereAreMoreThanAHundredAndTwentyPhrasings() {
    assertThat(phrasings()).hasSizeGreaterThan(120);
  }

  private static String words(Understood understood) {
    if (!(understood instanceof Understood.Asks asks)) {
      return "search";
    }
    Stream<String> values =
        asks.values().entrySet().stream()
            .sorted(java.util.Comparator.comparingInt(e -> ORDER.indexOf(e.getKey())))
            .map(e -> e.getKey() + "=" + e.getValue());
    String leftOut = asks.leftOut().isEmpty() ? "" : " | " + String.join(", ", asks.leftOut());
    return Stream.concat(Stream.of(asks.question()), values).collect(Collectors.joining(" "))
        + leftOut;
  }

  private static final List<String> ORDER =
      List.of(
          "kind",
          "member",
          "organisation",
          "office",
          "person",
          "actor",
          "with",
          "recipient",
          "of",
          "source",
          "entity",
          "country",
          "place",
          "status",
          "from",
          "to");

  private static Stream<List<String>> phrasings() {
    return lines("phrasings.tsv");
  }

  private static Stream<List<String>> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
