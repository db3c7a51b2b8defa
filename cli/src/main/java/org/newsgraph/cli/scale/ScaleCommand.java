package org.newsgraph.cli.scale;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.cli.asking.Beside;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what answers cost over a large store. */
@Command(
    name = "scale",
    description =
        "Makes a store of that many articles, cloned from article graphs under drawn names and days,"
            + " asks everything of it and prints the processor time of each answer.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: newsgraph scale graphs.nq.gz --articles 10000 --store large"})
public final class ScaleCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE.nq[.gz]",
      description = "Article graphs to clone; without any, the store is measured as it is.")
  private List<Path> files = List.of();

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many articles (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "20",
      description = "Sets of parameters drawn for each question (default: ${DEFAULT-VALUE}).")
  private int draws;

  @Option(
      names = "--one-story",
      paramLabel = "N",
      description =
          "Make a store of N articles on one pair in one month and print what one more of them costs"
              + " meanwhile, in place of all else.")
  private int story;

  @Option(
      names = "--one-by-one",
      paramLabel = "N",
      description =
          "Make a store of N clones taken in one by one and print what room it takes meanwhile, in"
              + " place of all else.")
  private int fed;

  @Option(
      names = "--only",
      paramLabel = "WORDS",
      description = "Ask only what has one of these words in its name, such as \"entity,who-met\".",
      split = ",")
  private List<String> only = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Ask everything so often, each time with other parameters, and print the last: what is"
              + " warm costs less (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--requests",
      paramLabel = "FILE",
      description =
          "Write a line for each request: processor milliseconds, a checksum of the answer, what was"
              + " asked.")
  private Optional<Path> requests = Optional.empty();

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    if (story > 0) {
      new Growing(store.directory(), out).oneStory(story);
      return ExitStatus.DONE;
    }
    if (fed > 0) {
      new LargeStore(store.directory()).feed(files, fed, out);
      return ExitStatus.DONE;
    }
    if (!files.isEmpty()) {
      new LargeStore(store.directory()).fill(files, articles, out);
    }
    try (NewsStore open = NewsStore.open(store.directory());
        Beside beside = Beside.of(open);
        Requests each = Requests.to(requests)) {
      new Survey(open, beside.index(), draws, only, each).print(out, rounds);
    }
    return ExitStatus.DONE;
  }
}
