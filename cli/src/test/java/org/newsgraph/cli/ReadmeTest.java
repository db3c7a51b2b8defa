package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine;

/** What the README shows runs as it says. */
class ReadmeTest {
  private final String readme = read();

  @Test
  void everyCommandIsOne() {
    List<String[]> commands =
        Pattern.compile("^\\./newsgraph ([^#\\n]*)", Pattern.MULTILINE)
            .matcher(readme)
            .results()
            .map(found -> found.group(1).strip().split("\\s+"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(3);
    for (String[] command : commands) {
      CommandLine.ParseResult parsed = new CommandLine(new Newsgraph()).parseArgs(command);
      assertThat(parsed.hasSubcommand()).as(String.join(" ", command)).isTrue();
    }
  }

  @Test
  void theWorkedQuestionAnswersAsShown() {
    Command asked = Command.newsgraph("ask", "who-met-whom", "--store", Samples.store().toString());
    assertThat(Section.of(readme, "answer: who-met-whom").lines().map(String::stripTrailing))
        .containsExactlyElementsOf(
            asked
                .out()
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .map(String::stripTrailing)
                .toList());
  }

  @Test
  void theQueryOverHttpHasAnswers() {
    MatchResult query =
        Pattern.compile("'query=\\n(.*?)'", Pattern.DOTALL)
            .matcher(readme)
            .results()
            .findFirst()
            .orElseThrow();
    try (NewsStore store = NewsStore.open(Samples.store())) {
      assertThat(new Asking(store.dataset()).ask("who-met-whom", Map.of()).rows()).isNotEmpty();
      int rows =
          store.read(
              graph ->
                  ResultSetFormatter.consume(
                      QueryExecutionFactory.create(QueryFactory.create(query.group(1)), graph)
                          .execSelect()));
      assertThat(rows).isGreaterThanOrEqualTo(5);
    }
  }

  private static String read() {
    try {
      return Files.readString(Samples.HOME.resolve("README.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The lines of a code block between two marks. */
  private static final class Section {
    private Section() {}

    static String of(String text, String mark) {
      int begin = text.indexOf("```\n", text.indexOf("<!-- " + mark + " -->")) + 4;
      return text.substring(begin, text.indexOf("```", begin));
    }
  }
}
