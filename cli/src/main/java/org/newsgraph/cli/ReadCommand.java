package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            + " author, url, body, captions and what was cut.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  @Mixin private InputOptions input;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int[] quarantined = new int[1];
    try (Stream<Reading> readings = input.readings()) {
      readings.forEach(reading -> quarantined[0] += print(reading, out));
    }
    return quarantined[0] == 0 ? ExitStatus.DONE : ExitStatus.SOME_QUARANTINED;
  }

  private int print(Reading reading, PrintWriter out) {
    if (reading instanceof Reading.Read read) {
      out.println(ReadJson.line(read.article()));
      return 0;
    }
    PrintWriter err = spec.commandLine().getErr();
    if (reading instanceof Reading.Skipped skipped) {
      err.println(Complaint.of(skipped));
      return 0;
    }
    Reading.Quarantined broken = (Reading.Quarantined) reading;
    err.println(Complaint.of(broken));
    return 1;
  }
}
