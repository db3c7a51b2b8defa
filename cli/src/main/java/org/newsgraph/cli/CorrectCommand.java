package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.store.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts right what a store says, by a file of corrections. */
@Command(
    name = "correct",
    description =
        "Applies a file of corrections to a store, which remembers them over every later run; the"
            + " article's own graphs stay as they are.",
    mixinStandardHelpOptions = true,
    footer = {"", "What a line of the file can say: docs/corrections.md"})
final class CorrectCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Lines of subject, correction, object and note, such as the page collects.")
  private Path file;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isReadable(file)) {
      throw new WrongUse("There is no file to read at " + file + ".");
    }
    try (Intake intake = Intake.intoExisting(store.directory())) {
      intake.correct(file);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(file + ": " + e.getMessage());
    }
    spec.commandLine().getOut().println("Corrected by " + file + ".");
    return ExitStatus.DONE;
  }
}
