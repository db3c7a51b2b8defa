package org.newsgraph.cli.keeping;

import java.util.concurrent.Callable;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.store.Housekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives back the disk space of what was replaced. */
@Command(
    name = "compact",
    description = "Gives back the disk space of what was replaced.",
    mixinStandardHelpOptions = true)
public final class CompactCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Housekeeping.of(store.directory()).compact();
    spec.commandLine().getOut().println("Compacted.");
    return ExitStatus.DONE;
  }
}
