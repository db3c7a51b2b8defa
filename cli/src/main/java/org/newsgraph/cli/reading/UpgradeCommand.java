package org.newsgraph.cli.reading;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.cli.extraction.ExtractionRun;
import org.newsgraph.cli.extraction.Machine;
import org.newsgraph.cli.extraction.Progress;
import org.newsgraph.cli.extraction.RunReport;
import org.newsgraph.cli.extraction.Stop;
import org.newsgraph.cli.extraction.Summary;
import org.newsgraph.cli.extraction.upgrade.Upgrade;
import org.newsgraph.cli.option.ExtractorOptions;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings a store of an earlier version up to this one. */
@Command(
    name = "upgrade",
    description =
        "Reads the articles of a store again that an earlier version has read, from the texts that"
            + " the store holds; corrections and withdrawals stay. Goes on where it was stopped.",
    mixinStandardHelpOptions = true)
public final class UpgradeCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private ExtractorOptions extractor;

  @Option(names = "--all", description = "Also those that this version has read.")
  private boolean all;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (NewsStore open = NewsStore.open(store.directory())) {
      open.takeIn();
      Upgrade upgrade = new Upgrade(open);
      upgrade.followWithdrawals();
      List<String> articles = upgrade.articles(extractor.lazily(Progress.silent()), all);
      if (articles.isEmpty()) {
        spec.commandLine().getOut().println("Every article was read by this version.");
        return ExitStatus.DONE;
      }
      return told(run(upgrade, articles));
    }
  }

  private Summary run(Upgrade upgrade, List<String> articles) {
    try (Stop stop = Stop.bySignal();
        Progress progress = Progress.over(articles.size());
        Stream<Reading> readings = upgrade.readings(articles)) {
      Machine machine = extractor.lazily(progress);
      return new ExtractionRun(machine, upgrade, RunReport.none(), progress, stop)
          .over(readings, Runtime.getRuntime().availableProcessors());
    }
  }

  private int told(Summary summary) {
    summary.print(spec.commandLine().getOut(), spec.commandLine().getErr());
    return summary.quarantined() == 0 ? ExitStatus.DONE : ExitStatus.SOME_QUARANTINED;
  }
}
