package org.newsgraph.queries.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.format.AnswerFormat;

/**
 * Every question against its stored answer over the small world of news; {@code
 * -Dnewsgraph.answers=write} stores what comes out, to be read before it is committed.
 */
class StoredAnswersTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/newsgraph/queries/answers");
  private static final boolean WRITE = "write".equals(System.getProperty("newsgraph.answers"));

  private final Asking asking = new Asking(NewsWorld.dataset());

  @TestFactory
  Stream<DynamicTest> answersAsStored() {
    return cases().stream().map(c -> DynamicTest.dynamicTest(String.join(" ", c), () -> check(c)));
  }

  @TestFactory
  Stream<DynamicTest> theSameOverAStoreWhoseDefaultGraphIsTheUnionOfAll() {
    Asking union = new Asking(NewsWorld.union());
    return cases().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    String.join(" ", c),
                    () -> assertThat(csv(union, c)).isEqualTo(csv(asking, c))));
  }

  @TestFactory
  Stream<DynamicTest> theShownQueryGivesTheSameRows() {
    return cases().stream()
        .map(c -> DynamicTest.dynamicTest(String.join(" ", c), () -> checkShown(c)));
  }

  @Test
  void everyQuestionHasAStoredAnswerThatIsNotEmpty() {
    for (var question : asking.catalogue().questions()) {
      List<String> plain = List.of(question.id());
      assertThat(cases()).as(question.id()).contains(plain);
      assertThat(asking.ask(question, Map.of()).rows()).as(question.id()).isNotEmpty();
    }
  }

  private void check(List<String> words) throws IOException {
    Path stored = FOLDER.resolve(String.join("+", words).replace(" ", "_") + ".csv");
    if (WRITE) {
      Files.writeString(stored, csv(asking, words));
    }
    assertThat(csv(asking, words)).isEqualTo(Files.readString(stored));
  }

  private void checkShown(List<String> words) {
    Answer answer = answer(asking, words);
    var shown = Question.parse(answer.question(), answer.sparql());
    assertThat(asking.ask(shown, Map.of()).rows()).isEqualTo(answer.rows());
  }

  private static String csv(Asking asking, List<String> words) {
    return AnswerFormat.CSV.write(answer(asking, words), 0);
  }

  private static Answer answer(Asking asking, List<String> words) {
    Map<String, String> given =
        words.stream()
            .skip(1)
            .map(w -> w.split("=", 2))
            .collect(Collectors.toMap(w -> w[0], w -> w[1], (a, b) -> b, TreeMap::new));
    return asking.ask(words.get(0), given);
  }

  private static List<List<String>> cases() {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("cases.tsv"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
