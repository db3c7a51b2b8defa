package org.newsgraph.cli.reading;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.cli.option.InputOptions;
import org.newsgraph.cli.program.Complaint;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.extractor.article.ReadJson;
import org.newsgraph.extractor.article.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what would be read, without extracting anything. */
@Command(
    name = "read",
    description =
        "Shows what would be read: a JSON line per article with id, headline, published, publisher,"
            + " author, url, body, captions and what was cut; on standard error a line per file with"
            + " its kind and number of articles, and what could not be read.",
    mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {
  @Mixin private InputOptions input;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int[] quarantined = new int[1];
    PrintWriter err = spec.commandLine().getErr();
    try (Stream<Reading> readings = input.readings(err::println)) {
      readings.forEach(reading -> quarantined[0] += print(reading, out));
    }
    input.complaints().forEach(err::println);
    err.println(input.account());
    return quarantined[0] == 0 ? ExitStatus.DONE : ExitStatus.SOME_QUARANTINED;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private int print(Reading reading, PrintWriter out) {
    if (reading instanceof Reading.Read read) {
      out.println(ReadJson.line(read.article()));
      read.notes().forEach(note -> err().println(read.origin() + ": note: " + note));
      return 0;
    }
    PrintWriter err = err();
    if (reading instanceof Reading.Skipped skipped) {
      err.println(Complaint.of(skipped));
      return 0;
    }
    Reading.Quarantined broken = (Reading.Quarantined) reading;
    err.println(Complaint.of(broken));
    return 1;
  }
}
