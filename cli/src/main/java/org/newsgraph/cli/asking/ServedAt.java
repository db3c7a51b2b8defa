package org.newsgraph.cli.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The note that a server leaves in the store's folder: where questions to it can be put. */
public record ServedAt(Path note) {
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "::1");

  public static ServedAt of(Path store) {
    return new ServedAt(store.resolve("served-at"));
  }

  public void tell(String bind, int port) {
    String host = bind.startsWith("127.") || EVERYWHERE.contains(bind) ? "localhost" : bind;
    try {
      Files.writeString(note, "http://" + host + ":" + port + "/news/query\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The endpoint of the server, where one has said so. */
  public Optional<URI> endpoint() {
    try {
      return Files.exists(note)
          ? Optional.of(URI.create(Files.readString(note).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
