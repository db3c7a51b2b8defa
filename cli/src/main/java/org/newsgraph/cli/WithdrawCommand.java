package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes an article out of the store and remembers that it stays out. */
@Command(
    name = "withdraw",
    description = "Takes an article out of the store and remembers that it stays out.",
    mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
  @Mixin private ArticleOption article;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String told = article.change(Intake::article, Intake::withdraw);
    spec.commandLine().getOut().println("Withdrawn: " + told);
    return ExitStatus.DONE;
  }
}
