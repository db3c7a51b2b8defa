package org.newsgraph.cli.keeping;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.cli.option.EndpointOption;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.StandardOutput;
import org.newsgraph.store.Housekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes both layers as sorted N-Quads, or publishes them to a Graph Store Protocol endpoint. */
@Command(
    name = "export",
    description =
        "Writes both layers as sorted N-Quads, or publishes them to a Graph Store Protocol"
            + " endpoint.",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      paramLabel = "FILE.nq[.gz]",
      description = "Where to write (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Mixin private EndpointOption endpoint;
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Housekeeping keeping = Housekeeping.of(store.directory());
    if (endpoint.isGiven()) {
      endpoint.publish(store.directory(), spec.commandLine().getErr());
    } else {
      output.ifPresentOrElse(keeping::export, () -> keeping.export(StandardOutput.bytes()));
    }
    return ExitStatus.DONE;
  }
}
