package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Option;

/** Where to publish a consolidated store, if anywhere. */
final class EndpointOption {
  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "Publishes the whole store to this SPARQL 1.1 Graph Store Protocol endpoint, graph by"
              + " graph.")
  private Optional<String> endpoint = Optional.empty();

  @Option(
      names = "--knowledge-graph",
      paramLabel = "IRI",
      description =
          "With --endpoint: names the knowledge layer, where the target has no default graph.")
  private Optional<String> knowledgeGraph = Optional.empty();

  boolean isGiven() {
    return endpoint.isPresent();
  }

  void publish(NewsStore store, PrintWriter err) {
    String address = endpoint.orElseThrow();
    store.publish(address, knowledgeGraph);
    err.println("Published to " + address);
  }
}
