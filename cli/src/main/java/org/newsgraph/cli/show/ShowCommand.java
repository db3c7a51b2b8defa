package org.newsgraph.cli.show;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.cli.extraction.Machine;
import org.newsgraph.cli.extraction.Progress;
import org.newsgraph.cli.option.ExtractorOptions;
import org.newsgraph.cli.option.InputOptions;
import org.newsgraph.cli.program.Complaint;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.StandardOutput;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.fact.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows an article as the extractor understands it. */
@Command(
    name = "show",
    description =
        "Prints articles with their entities coloured and numbered, events marked, chains, links"
            + " and facts below, and what was cut.",
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {
  @Mixin private InputOptions input;
  @Mixin private ExtractorOptions extractor;

  @Option(names = "--html", description = "Write a page instead of text for the terminal.")
  private boolean html;

  @Option(names = "--plain", description = "No colours, as into files and pipes.")
  private boolean plain;

  @Option(
      names = "--why",
      description =
          "Tell of each fact which rule found it, where its participants, place, day, status and"
              + " source come from, what was turned down, and why reports are one occasion.")
  private boolean why;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Ink ink = html ? Ink.HTML : plain || !StandardOutput.isTerminal() ? Ink.PLAIN : Ink.TERMINAL;
    int status = ExitStatus.DONE;
    try (Stream<Reading> readings = input.readings();
        Progress silent = Progress.silent()) {
      Machine machine = extractor.lazily(silent);
      out.print(ink.opening());
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        status = Math.max(status, show(reading, machine, ink, out));
      }
      out.print(ink.closing());
      out.flush();
    }
    return status;
  }

  private int show(Reading reading, Machine machine, Ink ink, PrintWriter out) {
    if (reading instanceof Reading.Read read) {
      Extraction extraction = machine.extract(read.article());
      Sheet sheet = new Sheet(extraction, ink);
      sheet.print(out);
      if (why) {
        sheet.printReasons(machine.considered(extraction), out);
      }
      return ExitStatus.DONE;
    }
    if (reading instanceof Reading.Skipped skipped) {
      spec.commandLine().getErr().println(Complaint.of(skipped));
      return ExitStatus.DONE;
    }
    Reading.Quarantined broken = (Reading.Quarantined) reading;
    spec.commandLine().getErr().println(Complaint.of(broken));
    return ExitStatus.SOME_QUARANTINED;
  }
}
