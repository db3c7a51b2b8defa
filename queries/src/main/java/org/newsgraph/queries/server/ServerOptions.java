package org.newsgraph.queries.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Objects;
import org.newsgraph.queries.correction.CorrectionBook;
import org.newsgraph.queries.correction.ShownCorrections;
import org.newsgraph.queries.view.DiskSpace;
import org.newsgraph.queries.view.StoreKind;

/**
 * How to serve: on which port (0 for any that is free) of which address, what kind of store and
 * what room it takes, how long a query may take, what to do every second while serving, and what
 * people have put right.
 */
public record ServerOptions(
    int port,
    String bind,
    Access access,
    StoreKind kind,
    DiskSpace space,
    Duration patience,
    Runnable everySecond,
    CorrectionBook corrections) {
  private static final int MOST_PORT = 65_535;
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Checks that nothing is missing. */
  public ServerOptions {
    Objects.requireNonNull(bind);
    if (port < 0 || port > MOST_PORT) {
      throw new IllegalArgumentException(
          "A port is a number from 0 to " + MOST_PORT + "; this is none: " + port);
    }
    Objects.requireNonNull(access);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(space);
    Objects.requireNonNull(patience);
    Objects.requireNonNull(everySecond);
    if (corrections.isEditable() && !isLoopback(bind)) {
      throw new IllegalArgumentException(
          "Corrections are taken from this machine alone, not on " + bind);
    }
  }

  /** Serves the user's own articles on this port, to this machine alone. */
  public static ServerOptions onPort(int port) {
    return new ServerOptions(
        port,
        LOOPBACK,
        Access.OWN,
        StoreKind.OWN,
        DiskSpace.UNKNOWN,
        PATIENCE,
        () -> {},
        ShownCorrections.NONE);
  }

  /** The same, on another address of this machine; {@code 0.0.0.0} is all of them. */
  public ServerOptions withBind(String address) {
    return new ServerOptions(
        port, address, access, kind, space, patience, everySecond, corrections);
  }

  /** The same, for these to ask. */
  public ServerOptions withAccess(Access other) {
    return new ServerOptions(port, bind, other, kind, space, patience, everySecond, corrections);
  }

  /** The same, with another kind of store. */
  public ServerOptions withKind(StoreKind other) {
    return new ServerOptions(port, bind, access, other, space, patience, everySecond, corrections);
  }

  /** The same, over a store of which it is known how much room it takes. */
  public ServerOptions withSpace(DiskSpace other) {
    return new ServerOptions(port, bind, access, kind, other, patience, everySecond, corrections);
  }

  /** The same, with another time for a query. */
  public ServerOptions withPatience(Duration time) {
    return new ServerOptions(port, bind, access, kind, space, time, everySecond, corrections);
  }

  /**
   * The same, with something to do every second, such as taking in what waits in front of the
   * store.
   */
  public ServerOptions withEverySecond(Runnable task) {
    return new ServerOptions(port, bind, access, kind, space, patience, task, corrections);
  }

  /** The same, with what people have put right. */
  public ServerOptions withCorrections(CorrectionBook book) {
    return new ServerOptions(port, bind, access, kind, space, patience, everySecond, book);
  }

  /** Throws {@link PortTaken} where another program listens there already. */
  public void requireFreePort() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(bind, port));
    } catch (BindException e) {
      throw new PortTaken(port, bind, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether only this machine is served. */
  public boolean isLoopback() {
    return isLoopback(bind);
  }

  private static boolean isLoopback(String bind) {
    return bind.equals("localhost") || bind.equals("::1") || bind.startsWith("127.");
  }
}
