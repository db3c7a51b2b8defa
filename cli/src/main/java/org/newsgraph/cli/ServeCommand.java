package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.queries.server.StoreKind;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the page and the SPARQL endpoint over a store. */
@Command(
    name = "serve",
    description = "Serves the page and the SPARQL endpoint /news/query over a store, read-only.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private ServerOption server;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (NewsStore open = NewsStore.open(store.directory())) {
      new Service(open, server.options(StoreKind.OWN)).run(spec.commandLine().getOut());
    }
    return ExitStatus.DONE;
  }
}
