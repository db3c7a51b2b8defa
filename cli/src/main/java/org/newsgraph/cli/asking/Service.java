package org.newsgraph.cli.asking;

import java.io.PrintWriter;
import java.util.Optional;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.store.NewsStore;

/** Serves an open store until the process is told to stop, taking in what waits in front of it. */
final class Service {
  private final NewsStore store;
  private final ServerOptions options;

  Service(NewsStore store, ServerOptions options) {
    this.store = store;
    this.options =
        options
            .withEverySecond(store::keepHouse)
            .withSpace(articles -> Optional.of(store.disk(articles)));
  }

  void run(PrintWriter out) {
    store.takeIn();
    try (Beside beside = Beside.of(store);
        NewsServer server = new NewsServer(store.dataset(), beside.index(), options)) {
      int port = server.start();
      Thread stop = new Thread(() -> stop(server));
      Runtime.getRuntime().addShutdownHook(stop);
      ServedAt.of(store.directory()).tell(options.bind(), port);
      out.println("The page:        http://localhost:" + port + "/");
      out.println("SPARQL endpoint: http://localhost:" + port + "/news/query");
      if (!options.isLoopback()) {
        warn(out);
      }
      out.println("Stop with Ctrl-C.");
      server.join();
    }
  }

  private void warn(PrintWriter out) {
    boolean open = options.access().token().isEmpty();
    out.println();
    out.println("ATTENTION: listening on " + options.bind() + ", not on this machine alone.");
    out.println(
        open
            ? "Everybody who reaches it can read all articles of the store; --token-file asks for a"
                + " word."
            : "Everybody who reaches it and has the token can read all articles of the store.");
    out.println("What is sent is not encrypted. Under a name it answers only with --host NAME.");
    out.println();
  }

  /** The store closes behind the server: a process told to stop leaves no lock. */
  private void stop(NewsServer server) {
    server.close();
    ServedAt.of(store.directory()).forget();
    store.close();
  }
}
