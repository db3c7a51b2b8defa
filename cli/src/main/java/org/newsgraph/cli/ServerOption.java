package org.newsgraph.cli;

import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.queries.server.StoreKind;
import picocli.CommandLine.Option;

/** Where to serve. */
final class ServerOption {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "The port (default: ${DEFAULT-VALUE}; 0 takes any that is free).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone; 0.0.0.0 lets"
              + " the whole network in).")
  private String bind;

  ServerOptions options(StoreKind kind) {
    return ServerOptions.onPort(port).withBind(bind).withKind(kind);
  }
}
