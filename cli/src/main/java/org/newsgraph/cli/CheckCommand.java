package org.newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for damage in a store. */
@Command(
    name = "check",
    description = "Looks for damage in a store.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (NewsStore open = NewsStore.openToRead(store.directory())) {
      List<String> damage = open.check();
      damage.forEach(spec.commandLine().getOut()::println);
      if (damage.isEmpty()) {
        spec.commandLine().getOut().println("All is well.");
      }
      return damage.isEmpty() ? ExitStatus.DONE : ExitStatus.STORE_TROUBLE;
    }
  }
}
