package org.newsgraph.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.store.Housekeeping;
import org.newsgraph.store.publication.Target;
import picocli.CommandLine.Option;

/** Where to publish a consolidated store, if anywhere. */
public final class EndpointOption {
  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "Publishes the store to this SPARQL 1.1 Graph Store Protocol endpoint: what differs from"
              + " the last time, also what is gone. Goes on where it was stopped.")
  private Optional<String> endpoint = Optional.empty();

  @Option(
      names = "--update",
      paramLabel = "URL",
      description =
          "With --endpoint: where the target takes SPARQL Update; without it, the knowledge layer is"
              + " replaced as a whole when it has changed.")
  private Optional<String> update = Optional.empty();

  @Option(
      names = "--knowledge-graph",
      paramLabel = "IRI",
      description =
          "With --endpoint: names the knowledge layer, where the target has no default graph, or one"
              + " that is all its graphs together, as RDF4J.")
  private Optional<String> knowledgeGraph = Optional.empty();

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      description = "With --endpoint: a file that holds user:password, or a token.")
  private Optional<Path> credentials = Optional.empty();

  @Option(
      names = "--anew",
      description = "With --endpoint: sends everything, whatever was sent before.")
  private boolean anew;

  public boolean isGiven() {
    return endpoint.isPresent();
  }

  public void publish(Path store, PrintWriter err) {
    String address = endpoint.orElseThrow();
    Optional<String> secret = credentials.map(EndpointOption::secret);
    Housekeeping.of(store).publish(new Target(address, update, knowledgeGraph, secret), anew);
    err.println("Published to " + address);
  }

  private static String secret(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
