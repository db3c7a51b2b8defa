package org.newsgraph.cli.asking;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.StandardOutput;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.asking.Collected;
import org.newsgraph.queries.asking.Searching;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.queries.format.Lines;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.graph.ServedGraph;
import org.newsgraph.queries.wording.Understood;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreException.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question from a store. */
@Command(
    name = "ask",
    description =
        "Answers a question of the catalogue, a question in plain English, or a .rq file; without one,"
            + " lists them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: newsgraph ask who-met-whom person=Putin from=2024-01-01",
      "          newsgraph ask \"Whom did Putin meet in 2021?\""
    })
public final class AskCommand implements Callable<Integer> {
  private static final int WIDTH = 120;
  private static final int FOUND = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "Name of a question, a sentence in plain English, or a .rq file.")
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
              + " SPREADSHEET is CSV that is safe to open in Excel; APA, CHICAGO, MLA, HARVARD,"
              + " BIBTEX and RIS are the articles on which the answer rests, as references.")
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
        return answer(
            new Asking(open.dataset(), beside.index()),
            Searching.in(new OpenGraph(open.dataset(), PATIENCE), beside.index()));
      }
    } catch (StoreException e) {
      Optional<URI> server = ServedAt.of(store.directory()).endpoint();
      if (e.problem() != Problem.LOCKED || server.isEmpty()) {
        throw e;
      }
      return answer(
          new Asking(server.get()),
          Searching.in(new ServedGraph(server.get(), PATIENCE), Optional.empty()));
    }
  }

  private Answer answer(Asking asking, Searching searching) throws IOException {
    String name = question.orElseThrow();
    if (name.endsWith(".rq")) {
      return asking.ask(Path.of(name), given());
    }
    Optional<Question> known = asking.catalogue().find(name);
    if (known.isPresent()) {
      return answer(asking, known.get(), given());
    }
    return name.matches("[a-z]+(-[a-z]+)+") ? asking.ask(name, given()) : said(asking, searching);
  }

  /** A sentence in plain English; how it was understood goes to standard error. */
  private Answer said(Asking asking, Searching searching) {
    String sentence = question.orElseThrow();
    if (asking.understand(sentence, LocalDate.now(ZoneId.systemDefault()))
        instanceof Understood.Asks asks) {
      Map<String, String> values = new LinkedHashMap<>(asks.values());
      values.putAll(given());
      note("Understood as: newsgraph ask " + asks.question() + arguments(values));
      if (!asks.leftOut().isEmpty()) {
        note("Not understood, and left out: " + String.join(", ", asks.leftOut()));
      }
      return answer(asking, asking.catalogue().find(asks.question()).orElseThrow(), values);
    }
    note("No question of the catalogue; searching names, events and texts.");
    return searching.search(
        sentence, Collected.names(given().getOrDefault("collection", "")), FOUND);
  }

  private static String arguments(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .map(a -> a.contains(" ") ? " \"" + a + "\"" : " " + a)
        .collect(Collectors.joining());
  }

  /**
   * Says whom the answer takes for a name of several, and what would be found in place of nothing.
   */
  private Answer answer(Asking asking, Question asked, Map<String, String> given) {
    Answer answer = asking.ask(asked, given);
    asking.meant(asked, given).stream()
        .filter(m -> m.bearers().size() > 1)
        .forEach(
            m ->
                note(
                    m.parameter()
                        + ": \""
                        + m.typed()
                        + "\" is the name of "
                        + m.bearers().stream()
                            .map(
                                b ->
                                    b.name().label()
                                        + (b.known().isEmpty() ? "" : " (" + b.known() + ")")
                                        + " <"
                                        + b.name().iri()
                                        + ">")
                            .collect(Collectors.joining("; "))
                        + ". The answer tells of them all; give an address for one."));
    if (answer.rows().isEmpty()) {
      asking
          .widenings(asked, given)
          .forEach(
              w -> note(w.count() + " " + w.words() + ":" + arguments(new TreeMap<>(w.change()))));
    } else {
      asking
          .lessSure(asked, given)
          .ifPresent(
              more ->
                  note(
                      more.count()
                          + " more are unsure and not shown; to see them:"
                          + arguments(new TreeMap<>(more.change()))));
    }
    return answer;
  }

  private void note(String words) {
    spec.commandLine().getErr().println(words);
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
      each.offered()
          .forEach(
              p ->
                  out.printf(
                      "    %-24s %s%s%n",
                      p.name(),
                      p.label(),
                      p.defaultValue().isEmpty() ? "" : " (default: " + p.defaultValue() + ")"));
    }
    out.println();
    out.println(
        "newsgraph ask QUESTION name=value ...; --format TABLE, CSV, SPREADSHEET, XLSX, JSON or MARKDOWN");
  }
}
