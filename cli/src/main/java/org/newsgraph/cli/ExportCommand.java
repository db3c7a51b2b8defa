package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes both layers as sorted N-Quads, or publishes them to a Graph Store Protocol endpoint. */
@Command(
    name = "export",
    description =
        "Writes both layers as sorted N-Quads, or publishes them to a Graph Store Protocol endpoint.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      paramLabel = "FILE.nq[.gz]",
      description = "Where to write (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Publishes to this SPARQL 1.1 Graph Store Protocol endpoint instead.")
  private Optional<String> endpoint = Optional.empty();

  @Option(
      names = "--knowledge-graph",
      paramLabel = "IRI",
      description = "Names the knowledge layer, where the target has no default graph.")
  private Optional<String> knowledgeGraph = Optional.empty();

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (NewsStore open = NewsStore.open(store.directory())) {
      open.takeIn();
      if (endpoint.isPresent()) {
        open.publish(endpoint.get(), knowledgeGraph);
        spec.commandLine().getErr().println("Published to " + endpoint.get());
      } else {
        write(open);
      }
    }
    return ExitStatus.DONE;
  }

  private void write(NewsStore open) throws IOException {
    if (output.isEmpty()) {
      open.export(System.out);
      return;
    }
    Path file = output.get();
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
      open.export(out);
    }
  }
}
