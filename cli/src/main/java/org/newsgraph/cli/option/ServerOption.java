package org.newsgraph.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.queries.correction.CorrectionBook;
import org.newsgraph.queries.correction.EditedCorrections;
import org.newsgraph.queries.correction.ShownCorrections;
import org.newsgraph.queries.server.Access;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.queries.view.StoreKind;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Option;

/** Where to serve. */
public final class ServerOption {
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

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A name under which the server is reached, beside localhost; may be repeated.")
  private List<String> hosts = List.of();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "Pages of this site may ask the server, such as https://example.org; * lets all; may be"
              + " repeated.")
  private List<String> origins = List.of();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "A file with a word without which nobody gets an answer.")
  private Optional<Path> token = Optional.empty();

  @Option(
      names = "--editable",
      description =
          "Takes corrections from the page (\"Not right\"), applies them at once and can take them"
              + " back; only from this machine.")
  private boolean editable;

  @Option(
      names = "--writer",
      paramLabel = "NAME",
      description = "Who notes corrections, unless the page is told another name.")
  private String writer = System.getProperty("user.name", "");

  /** The corrections of a store, to be changed where that is wanted. */
  public CorrectionBook corrections(NewsStore store) {
    return editable ? new EditedCorrections(store, writer) : ShownCorrections.of(store);
  }

  public boolean isEditable() {
    return editable;
  }

  public ServerOptions options(StoreKind kind) {
    ServerOptions options = plainOptions(kind);
    if (editable && !options.isLoopback()) {
      throw new WrongUse(
          "--editable lets people change what the store says, and so listens on this machine alone;"
              + " leave out --bind.");
    }
    return options;
  }

  private ServerOptions plainOptions(StoreKind kind) {
    return ServerOptions.onPort(port)
        .withBind(bind)
        .withAccess(new Access(hosts, origins, token.map(ServerOption::word)))
        .withKind(kind);
  }

  private static String word(Path file) {
    try {
      String word = Files.readString(file).strip();
      if (!word.matches("[A-Za-z0-9._~-]{8,200}")) {
        throw new WrongUse(
            "A token is one line of 8 to 200 letters, digits and . _ ~ -; that in "
                + file
                + " is none.");
      }
      return word;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
