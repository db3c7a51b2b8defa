package org.newsgraph.queries.server;

import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.view.StoreKind;

/** Serves the small world of news of the tests on a given port, for work on the page. */
public final class FixtureServer {
  private FixtureServer() {}

  /** Serves until it is stopped; the argument is the port. */
  public static void main(String... arguments) {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3030;
    ServerOptions options = ServerOptions.onPort(port).withKind(StoreKind.SAMPLE);
    try (NewsServer server = new NewsServer(NewsWorld.dataset(), options)) {
      System.err.println("http://localhost:" + server.start() + "/");
      server.join();
    }
  }
}
