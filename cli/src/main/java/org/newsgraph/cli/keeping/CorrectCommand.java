package org.newsgraph.cli.keeping;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.cli.asking.ServedAt;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.queries.correction.CorrectionWords;
import org.newsgraph.queries.correction.WordedCorrection;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.graph.ServedGraph;
import org.newsgraph.store.Intake;
import org.newsgraph.store.Intakes;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoredCorrections;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreException.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Puts right what a store says, by a file of corrections; lists what was put right, and undoes it.
 */
@Command(
    name = "correct",
    description =
        "Applies a file of corrections to a store, which remembers them over every later run; the"
            + " article's own graphs stay as they are. Without a file, lists what was put right.",
    mixinStandardHelpOptions = true,
    footer = {"", "What a line of the file can say: docs/corrections.md"})
public final class CorrectCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "Lines of subject, correction, object and note, such as the page collects.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--undo",
      paramLabel = "NUMBER",
      description = "Takes back the correction of this number in the list.")
  private Optional<Integer> undo = Optional.empty();

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (file.isPresent()) {
      correct(file.get());
    } else if (undo.isPresent()) {
      undo(undo.get());
    } else {
      list();
    }
    return ExitStatus.DONE;
  }

  private void correct(Path lines) {
    if (undo.isPresent()) {
      throw new WrongUse("Give a file, or --undo with a number, not both.");
    }
    if (!Files.isReadable(lines)) {
      throw new WrongUse("There is no file to read at " + lines + ".");
    }
    try (Intake intake = Intakes.intoExisting(store.directory())) {
      intake.correct(lines);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(lines + ": " + e.getMessage());
    }
    out().println("Corrected by " + lines + ".");
  }

  /** Reads the file beside the database, so that it does not matter who owns that. */
  private void list() {
    StoredCorrections stored = StoredCorrections.in(store.directory());
    List<WordedCorrection> worded = worded(stored.entries());
    if (worded.isEmpty()) {
      out().println("Nothing was put right in this store.");
    }
    for (int i = 0; i < worded.size(); i++) {
      out().printf("%3d  %s%n", i + 1, worded.get(i).line());
    }
    stored
        .problems()
        .forEach(
            problem ->
                spec.commandLine()
                    .getErr()
                    .println(
                        "Left out, put it right or delete it: " + stored.file() + ", " + problem));
  }

  /** In words with the names that the store knows, or the server that owns it. */
  private List<WordedCorrection> worded(List<CorrectionEntry> entries) {
    try (NewsStore open = NewsStore.openToRead(store.directory())) {
      return worded(new OpenGraph(open.dataset(), PATIENCE), entries);
    } catch (StoreException e) {
      if (e.problem() != Problem.LOCKED) {
        throw e;
      }
      return ServedAt.of(store.directory())
          .endpoint()
          .map(server -> worded(new ServedGraph(server, PATIENCE), entries))
          .orElseThrow(() -> e);
    }
  }

  private void undo(int number) {
    try (NewsStore open = NewsStore.open(store.directory())) {
      undo(open, number);
    } catch (StoreException e) {
      URI server = ServedAt.of(store.directory()).endpoint().orElseThrow(() -> e);
      if (e.problem() != Problem.LOCKED) {
        throw e;
      }
      throw new WrongUse(
          "The store is being served; take the correction back on the page, at "
              + server.resolve("/#/corrections")
              + " (of newsgraph serve --editable), or stop the server first.");
    }
  }

  private void undo(NewsStore open, int number) {
    List<CorrectionEntry> entries = open.corrections();
    if (number < 1 || number > entries.size()) {
      throw new WrongUse(
          "There is no correction "
              + number
              + "; newsgraph correct without a file lists those of the store.");
    }
    CorrectionEntry entry = entries.get(number - 1);
    String words = worded(new OpenGraph(open.dataset(), PATIENCE), List.of(entry)).get(0).line();
    open.uncorrect(List.of(entry));
    out().println("Undone: " + words);
  }

  private static List<WordedCorrection> worded(Graph graph, List<CorrectionEntry> entries) {
    return new CorrectionWords(graph).of(entries);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
