package org.newsgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.AnswerFormat;
import org.newsgraph.queries.answer.Asking;
import org.newsgraph.queries.answer.Lines;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreException.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question from a store. */
@Command(
    name = "ask",
    description = "Answers a question of the catalogue, or a .rq file; without one, lists them.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: newsgraph ask who-met-whom person=Putin from=2024-01-01"})
final class AskCommand implements Callable<Integer> {
  private static final int WIDTH = 120;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "Name of a question, or a .rq file.")
  private Optional<String> question = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "name=value",
      description = "Parameters, such as person=Putin.")
  private List<String> parameters = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). CSV is for programs,"
              + " SPREADSHEET is CSV that is safe to open in Excel.")
  private AnswerFormat format;

  @Option(
      names = "--lines",
      paramLabel = "WHAT",
      defaultValue = "ROWS",
      description =
          "For CSV, SPREADSHEET and XLSX: ROWS, each with all its sentences, or SENTENCES, one a"
              + " line (default: ${DEFAULT-VALUE}).")
  private Lines lines;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (question.isEmpty()) {
      list();
      return ExitStatus.DONE;
    }
    byte[] bytes = format.bytes(answer(), lines, WIDTH);
    if (format == AnswerFormat.XLSX) {
      spec.commandLine().getOut().flush();
      StandardOutput.bytes().write(bytes);
    } else {
      spec.commandLine().getOut().print(new String(bytes, StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
    }
    return ExitStatus.DONE;
  }

  /** Asks the store, or the server that owns it. */
  private Answer answer() throws IOException {
    try (NewsStore open = NewsStore.openToRead(store.directory())) {
      open.takeIn();
      try (Beside beside = Beside.of(open)) {
        return answer(new Asking(open.dataset(), beside.index()));
      }
    } catch (StoreException e) {
      Optional<URI> server = ServedAt.of(store.directory()).endpoint();
      if (e.problem() != Problem.LOCKED || server.isEmpty()) {
        throw e;
      }
      return answer(new Asking(server.get()));
    }
  }

  private Answer answer(Asking asking) throws IOException {
    String name = question.orElseThrow();
    if (!name.endsWith(".rq")) {
      return asking.ask(name, given());
    }
    return asking.ask(Path.of(name), given());
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw new WrongUse(
            "A parameter is name=value, such as person=Putin; this is none: " + parameter);
      }
      given.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return given;
  }

  private void list() {
    var out = spec.commandLine().getOut();
    for (Question each : Catalogue.load().questions()) {
      out.printf("%-28s %s%n", each.id(), each.summary());
    }
    out.println();
    out.println(
        "newsgraph ask QUESTION name=value ...; --format TABLE, CSV, SPREADSHEET, XLSX, JSON or MARKDOWN");
  }
}
