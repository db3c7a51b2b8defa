package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.store.NewsStore;

/**
 * Every question over the sample articles, beside the answer that is kept. With {@code
 * -Dnewsgraph.answers=write} the kept answers are written anew; read them before you commit them.
 */
class SampleAnswersTest {
  private static final Path KEPT = Path.of("src/test/resources/org/newsgraph/cli/answers");
  private static final boolean WRITE =
      "write".equals(System.getProperty("newsgraph.answers", "compare"));

  @TestFactory
  Stream<DynamicTest> everyQuestionAnswersAsKept() {
    Path store = Samples.store();
    return Catalogue.load().questions().stream()
        .map(question -> DynamicTest.dynamicTest(question.id(), () -> check(store, question)));
  }

  /** What a question shows only on request is kept as well. */
  private static Map<String, String> howeverSure(Question question) {
    return question.confidence().stream()
        .filter(parameter -> !parameter.defaultValue().isEmpty())
        .collect(Collectors.toMap(Parameter::name, parameter -> "any"));
  }

  private static void check(Path store, Question question) throws IOException {
    String answer;
    try (NewsStore open = NewsStore.open(store)) {
      answer =
          AnswerFormat.MARKDOWN.write(
              new Asking(open.dataset()).ask(question.id(), howeverSure(question)), 0);
    }
    Path kept = KEPT.resolve(question.id() + ".md");
    if (WRITE) {
      Files.createDirectories(KEPT);
      Files.writeString(kept, answer);
    }
    assertThat(kept).as("run once with -Dnewsgraph.answers=write").exists();
    assertThat(answer).isEqualTo(Files.readString(kept));
  }
}
