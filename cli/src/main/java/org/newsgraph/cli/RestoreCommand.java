package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forgets that an article was withdrawn; the next extraction brings it back. */
@Command(
    name = "restore",
    description = "Forgets that an article was withdrawn; the next extraction brings it back.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ARTICLE", description = "IRI of the article, as withdraw printed it.")
  private String article;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (NewsStore open = NewsStore.open(store.directory())) {
      if (!open.restore(article)) {
        throw new WrongUse("No withdrawn article goes by " + article + ".");
      }
      spec.commandLine().getOut().println("Restored; extract it again: " + article);
    }
    return ExitStatus.DONE;
  }
}
