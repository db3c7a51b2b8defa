package org.newsgraph.cli.keeping;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.extractor.Build;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.folder.DiskUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for damage in a store. */
@Command(
    name = "check",
    description = "Looks for damage in a store.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1L << 20;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (NewsStore open = NewsStore.openToRead(store.directory())) {
      List<String> damage = open.check();
      damage.forEach(spec.commandLine().getOut()::println);
      if (damage.isEmpty()) {
        spec.commandLine().getOut().println("All is well.");
      }
      tell(open.disk());
      tell(open.versions());
      return damage.isEmpty() ? ExitStatus.DONE : ExitStatus.STORE_TROUBLE;
    }
  }

  private void tell(DiskUse disk) {
    String advice = disk.wantsCompacting() ? "; newsgraph compact gives the rest back" : "";
    spec.commandLine()
        .getOut()
        .printf(
            "The database takes %d MB on the disk and needs about %d%s.%n",
            disk.bytes() / MEGABYTE, disk.needed() / MEGABYTE, advice);
  }

  private void tell(List<Version> versions) {
    long earlier =
        versions.stream()
            .filter(v -> !v.extractorVersion().split("\\+", 2)[0].equals(Build.VERSION))
            .count();
    if (earlier > 0) {
      spec.commandLine()
          .getOut()
          .printf(
              "%d articles were read by another version; newsgraph upgrade reads them again.%n",
              earlier);
    }
  }
}
