package org.newsgraph.queries.server;

import java.time.Duration;
import java.util.Objects;

/**
 * How to serve: on which port (0 for any that is free) of which address, what kind of store, how
 * long a query may take, and what to do every second while serving.
 */
public record ServerOptions(
    int port, String bind, StoreKind kind, Duration patience, Runnable everySecond) {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Checks that nothing is missing. */
  public ServerOptions {
    Objects.requireNonNull(bind);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(patience);
    Objects.requireNonNull(everySecond);
  }

  /** Serves the user's own articles on this port, to this machine alone. */
  public static ServerOptions onPort(int port) {
    return new ServerOptions(port, LOOPBACK, StoreKind.OWN, PATIENCE, () -> {});
  }

  /** The same, on another address of this machine; {@code 0.0.0.0} is all of them. */
  public ServerOptions withBind(String address) {
    return new ServerOptions(port, address, kind, patience, everySecond);
  }

  /** The same, with another kind of store. */
  public ServerOptions withKind(StoreKind other) {
    return new ServerOptions(port, bind, other, patience, everySecond);
  }

  /** The same, with another time for a query. */
  public ServerOptions withPatience(Duration time) {
    return new ServerOptions(port, bind, kind, time, everySecond);
  }

  /**
   * The same, with something to do every second, such as taking in what waits in front of the
   * store.
   */
  public ServerOptions withEverySecond(Runnable task) {
    return new ServerOptions(port, bind, kind, patience, task);
  }

  /** Returns whether only this machine is served. */
  boolean isLoopback() {
    return bind.equals("localhost") || bind.equals("::1") || bind.startsWith("127.");
  }
}
