package org.newsgraph.cli.keeping;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.cli.option.ArticleOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.store.Housekeeping;
import org.newsgraph.store.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes an article out of the store and remembers that it stays out. */
@Command(
    name = "withdraw",
    description = "Takes an article out of the store and remembers that it stays out.",
    mixinStandardHelpOptions = true)
public final class WithdrawCommand implements Callable<Integer> {
  @Mixin private ArticleOption article;

  @Option(
      names = "--erase",
      description =
          "Forgets it for good: every text that it ever had goes from all files of the store, which"
              + " is compacted for it; also where the article was withdrawn before.")
  private boolean erase;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (erase) {
      String iri = article.iri(WithdrawCommand::everKnown);
      Housekeeping.of(article.store()).erase(iri);
      spec.commandLine().getOut().println("Erased: " + iri);
      return ExitStatus.DONE;
    }
    String told = article.change(Intake::article, Intake::withdraw);
    spec.commandLine().getOut().println("Withdrawn: " + told);
    return ExitStatus.DONE;
  }

  private static Optional<String> everKnown(Intake intake, String name) {
    return intake.article(name).or(() -> intake.withdrawnAs(name));
  }
}
