package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an article out of the store and remembers that it stays out. */
@Command(
    name = "withdraw",
    description = "Takes an article out of the store and remembers that it stays out.",
    mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ARTICLE", description = "IRI, id or address of the article.")
  private String article;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (NewsStore open = NewsStore.open(store.directory())) {
      String iri =
          open.article(article)
              .orElseThrow(() -> new WrongUse("No article in this store goes by " + article + "."));
      open.withdraw(iri);
      spec.commandLine().getOut().println("Withdrawn: " + iri);
    }
    return ExitStatus.DONE;
  }
}
