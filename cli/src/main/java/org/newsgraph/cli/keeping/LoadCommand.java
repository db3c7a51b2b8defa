package org.newsgraph.cli.keeping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.store.Intake;
import org.newsgraph.store.Intakes;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.file.GraphFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads article graphs that were extracted or exported elsewhere. */
@Command(
    name = "load",
    description =
        "Loads the article graphs of N-Quads files and folders, as extract --output and --graphs"
            + " write them.",
    mixinStandardHelpOptions = true)
public final class LoadCommand implements Callable<Integer> {
  private static final int BATCH = 100;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.nq[.gz]|DIR",
      description = "Files to load, and folders of parts.")
  private List<Path> files;

  @Option(
      names = "--bulk",
      description =
          "Makes a new store of all of it at once, much faster than one batch after the other; what"
              + " is not whole when it is stopped is not there.")
  private boolean bulk;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    existing();
    return tell(
        bulk
            ? NewsStore.make(store.directory(), batch -> GraphFolder.read(files, BATCH, batch))
            : oneAfterTheOther());
  }

  private void existing() {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new WrongUse("There is no file or folder " + file + ". Check the path.");
      }
    }
  }

  private List<Receipt> oneAfterTheOther() {
    List<Receipt> receipts = new ArrayList<>();
    try (Intake intake = Intakes.into(store.directory())) {
      GraphFolder.read(files, BATCH, batch -> receipts.addAll(intake.put(batch)));
    }
    return receipts;
  }

  private int tell(List<Receipt> receipts) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Receipt receipt : receipts) {
      counts.merge(receipt.outcome(), 1L, Long::sum);
      if (receipt.outcome() == Outcome.QUARANTINED) {
        spec.commandLine().getErr().println(receipt.article() + ": " + receipt.reason());
      }
    }
    String sum =
        Stream.of(Outcome.values())
            .filter(o -> o != Outcome.WITHDRAWN || counts.containsKey(o))
            .map(o -> o.name().toLowerCase(Locale.ROOT) + " " + counts.getOrDefault(o, 0L))
            .collect(Collectors.joining(" + "));
    spec.commandLine().getOut().println("found " + receipts.size() + " = " + sum);
    return counts.containsKey(Outcome.QUARANTINED) ? ExitStatus.SOME_QUARANTINED : ExitStatus.DONE;
  }
}
