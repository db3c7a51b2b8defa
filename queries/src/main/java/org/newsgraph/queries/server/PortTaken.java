package org.newsgraph.queries.server;

import java.io.Serial;

/** Another program listens on the port already. */
public final class PortTaken extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  PortTaken(int port, String bind, Throwable cause) {
    super(
        "Port "
            + port
            + " of "
            + bind
            + " is taken by another program. Choose another with --port,"
            + " such as --port "
            + next(port)
            + ", or --port 0 for any that is free.",
        cause);
  }

  private static int next(int port) {
    return port < 65_535 ? port + 1 : 3030;
  }
}
