package org.newsgraph.queries.server;

import java.io.Serial;

/** Another program listens on the port already. */
public final class PortTaken extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  PortTaken(ServerOptions options, Throwable cause) {
    super(
        "Port "
            + options.port()
            + " of "
            + options.bind()
            + " is taken by another program. Choose another with --port,"
            + " such as --port "
            + next(options.port())
            + ", or --port 0 for any that is free.",
        cause);
  }

  private static int next(int port) {
    return port < 65_535 ? port + 1 : 3030;
  }
}
