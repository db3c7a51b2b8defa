package org.newsgraph.cli.reading;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.cli.extraction.Arrivals;
import org.newsgraph.cli.extraction.ExtractionRun;
import org.newsgraph.cli.extraction.Machine;
import org.newsgraph.cli.extraction.Progress;
import org.newsgraph.cli.extraction.RunReport;
import org.newsgraph.cli.extraction.Stop;
import org.newsgraph.cli.extraction.Summary;
import org.newsgraph.cli.extraction.destination.Destination;
import org.newsgraph.cli.extraction.destination.FileDestination;
import org.newsgraph.cli.extraction.destination.FolderDestination;
import org.newsgraph.cli.extraction.destination.StoreDestination;
import org.newsgraph.cli.option.EndpointOption;
import org.newsgraph.cli.option.ExtractorOptions;
import org.newsgraph.cli.option.InputOptions;
import org.newsgraph.cli.option.StoreOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.extractor.article.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The batch job: articles in, graph out. */
@Command(
    name = "extract",
    description =
        "Reads articles into a store. Run again, it skips what has not changed and replaces what"
            + " has.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  newsgraph extract nexis-exports/                 a folder of exports of Nexis (DOCX, RTF, TXT)",
      "  newsgraph extract articles.csv --columns text=body,published=date     a table",
      "  newsgraph extract my-articles/ --metadata my-articles/metadata.csv    a folder of anything",
      "  newsgraph extract --watch feed/                  what arrives in a folder, until stopped",
      "  newsgraph extract archive/ --graphs graphs/      article graphs alone, for load --bulk"
    })
public final class ExtractCommand implements Callable<Integer> {
  private static final long LOOK_MILLISECONDS = 3_000;

  @Mixin private InputOptions input;
  @Mixin private StoreOption store;
  @Mixin private ExtractorOptions extractor;
  @Mixin private EndpointOption endpoint;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "What people have put right; remembered by the store and applied at every run.")
  private Optional<Path> corrections = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE.nq[.gz]",
      description =
          "Opens no store: writes both layers of all the articles given, sorted, when all are"
              + " read; a run that was stopped is gone on with by the next for the same file.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--graphs",
      paramLabel = "DIR",
      description =
          "Opens no store: writes the article graphs alone, as they come, in parts of a thousand that"
              + " load takes; what the folder holds already is not read again.")
  private Optional<Path> graphs = Optional.empty();

  @Option(
      names = "--watch",
      description =
          "Go on and take in what arrives in the folders given, or changes there, until stopped"
              + " (Ctrl-C).")
  private boolean watch;

  @Option(names = "--dry-run", description = "Extract, but write nothing.")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "A JSON line per article: what was read, cut and found, and what was not.")
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many articles are read at a time (default: one a processor core). Beyond two, each"
              + " takes 200 MB more.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timing",
      description = "Say at the end how much processor time each part of the work took.")
  private boolean timing;

  private Map<String, Double> seconds = Map.of();
  private Optional<String> reportTrouble = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    check();
    try (Stop stop = Stop.bySignal()) {
      return watch ? watch(stop) : tell(run(stop));
    }
  }

  private void check() {
    if (endpoint.isGiven() && (dryRun || output.isPresent() || graphs.isPresent())) {
      throw new WrongUse(
          "--endpoint publishes a store; leave out --dry-run, --output and --graphs.");
    }
    if (output.isPresent() && graphs.isPresent()) {
      throw new WrongUse("--output writes one file, --graphs a folder; give one of them.");
    }
    if ((output.isPresent() || graphs.isPresent()) && namesAStore()) {
      throw new WrongUse("--output and --graphs open no store; leave them out, or --store.");
    }
    if (graphs.isPresent() && corrections.isPresent()) {
      throw new WrongUse(
          "--corrections change what articles say together; give them when the graphs are loaded.");
    }
    if (watch && (output.isPresent() || report.isPresent() || endpoint.isGiven())) {
      throw new WrongUse("--watch has no end: leave out --output, --report and --endpoint.");
    }
    if (threads < 1) {
      throw new WrongUse("--threads takes a number from 1 on.");
    }
  }

  private boolean namesAStore() {
    return spec.commandLine().getParseResult().hasMatchedOption("--store");
  }

  /** Until somebody stops it; each round that found something ends with its sum. */
  private int watch(Stop stop) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Arrivals arrivals = new Arrivals(input.places());
    Machine machine = extractor.lazily(Progress.silent());
    boolean whole = true;
    out.println("Watching. Stop with Ctrl-C.");
    out.flush();
    while (!stop.isAsked()) {
      Set<Path> arrived = arrivals.look();
      if (!arrived.isEmpty()) {
        Summary summary = round(arrived, machine, stop);
        summary.print(out, err);
        out.flush();
        whole &= summary.isWhole();
      }
      stop.pause(LOOK_MILLISECONDS);
    }
    return whole ? ExitStatus.DONE : ExitStatus.SOME_QUARANTINED;
  }

  /** The store is left between the rounds, so that others may open it. */
  private Summary round(Set<Path> arrived, Machine machine, Stop stop) {
    try (Stream<Reading> readings = input.readingsOf(arrived::contains);
        RunReport nothing = RunReport.none();
        Destination destination = destination()) {
      return new ExtractionRun(machine, destination, nothing, Progress.silent(), stop)
          .over(readings, threads);
    }
  }

  private int tell(Summary summary) {
    PrintWriter err = spec.commandLine().getErr();
    input.complaints().forEach(err::println);
    spec.commandLine().getOut().println(input.account());
    summary.print(spec.commandLine().getOut(), err);
    reportTrouble.ifPresent(trouble -> err.println("newsgraph: " + trouble));
    if (timing) {
      tell();
    }
    if (dryRun) {
      err.println("A dry run: nothing was written.");
    }
    if (endpoint.isGiven()) {
      publish(err);
    }
    return summary.isWhole() && reportTrouble.isEmpty()
        ? ExitStatus.DONE
        : ExitStatus.SOME_QUARANTINED;
  }

  private Summary run(Stop stop) {
    try (Progress progress = Progress.over(input.articles());
        RunReport lines = report.map(RunReport::into).orElseGet(RunReport::none);
        Stream<Reading> readings = input.readings();
        Destination destination = destination()) {
      Machine machine = extractor.lazily(progress);
      Summary summary =
          new ExtractionRun(machine, destination, lines, progress, stop).over(readings, threads);
      seconds = machine.cpuSeconds();
      reportTrouble = lines.finish();
      return summary;
    }
  }

  private void tell() {
    PrintWriter out = spec.commandLine().getOut();
    double sum = seconds.values().stream().mapToDouble(each -> each).sum();
    out.println("processor seconds by part of the work");
    seconds.forEach(
        (part, spent) -> out.printf("%9.1f  %3.0f %%  %s%n", spent, 100 * spent / sum, part));
  }

  private void publish(PrintWriter err) {
    endpoint.publish(store.directory(), err);
  }

  private Destination destination() {
    if (dryRun) {
      return Destination.nowhere();
    }
    if (graphs.isPresent()) {
      return new FolderDestination(graphs.get());
    }
    return output.isPresent()
        ? new FileDestination(output.get(), corrections)
        : new StoreDestination(store.directory(), corrections);
  }
}
