package org.newsgraph.cli.keeping;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.cli.option.ArticleOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.store.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Forgets that an article was withdrawn; the next extraction brings it back. */
@Command(
    name = "restore",
    description = "Forgets that an article was withdrawn; the next extraction brings it back.",
    mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
  @Mixin private ArticleOption article;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String told = article.change(RestoreCommand::withdrawn, Intake::restore);
    spec.commandLine().getOut().println("Restored; extract it again: " + told);
    return ExitStatus.DONE;
  }

  private static Optional<String> withdrawn(Intake intake, String name) {
    Optional<String> article = intake.withdrawnAs(name);
    if (article.isEmpty()) {
      throw new WrongUse(
          "No article was withdrawn that goes by "
              + name
              + ". Give what withdraw was given, or the IRI that it printed.");
    }
    return article;
  }
}
