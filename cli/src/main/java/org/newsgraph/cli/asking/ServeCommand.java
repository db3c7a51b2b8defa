package org.newsgraph.cli.asking;

import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.cli.option.ServerOption;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.view.StoreKind;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the page and the SPARQL endpoint over a store. */
@Command(
    name = "serve",
    description =
        "Serves the page and the SPARQL endpoint /news/query over a store; read-only, but for corrections with"
            + " --editable.",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--remote",
      paramLabel = "URL",
      description =
          "No store of this machine: a SPARQL 1.1 endpoint that holds an export, such as one that"
              + " export --endpoint published to.")
  private Optional<URI> remote = Optional.empty();

  @Mixin private StoreOption store;
  @Mixin private ServerOption server;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (remote.isPresent()) {
      return serve(remote.get());
    }
    try (NewsStore open =
        server.isEditable()
            ? NewsStore.open(store.directory())
            : NewsStore.openToRead(store.directory())) {
      new Service(open, server.options(StoreKind.OWN).withCorrections(server.corrections(open)))
          .run(spec.commandLine().getOut());
    }
    return ExitStatus.DONE;
  }

  private int serve(URI endpoint) {
    if (!String.valueOf(endpoint.getScheme()).matches("https?") || endpoint.getHost() == null) {
      throw new WrongUse("--remote takes an http(s) address, not " + endpoint);
    }
    if (server.isEditable()) {
      throw new WrongUse("--editable needs a store of this machine; leave out --remote.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (NewsServer page = new NewsServer(endpoint, server.options(StoreKind.OWN))) {
      int port = page.start();
      Runtime.getRuntime().addShutdownHook(new Thread(page::close));
      out.println("The page:        http://localhost:" + port + "/");
      out.println("over " + endpoint + ", read-only. Stop with Ctrl-C.");
      page.join();
    }
    return ExitStatus.DONE;
  }
}
