package org.newsgraph.cli.reading;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.extractor.mention.event.rule.EventRule;
import org.newsgraph.extractor.mention.event.rule.EventRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what the lexicons know. */
@Command(
    name = "events",
    description = "Lists the event classes, their words and patterns, with PLOVER and CAMEO codes.",
    mixinStandardHelpOptions = true)
public final class EventsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (EventRule rule : EventRules.english().rules()) {
      out.println(line(rule));
    }
    return ExitStatus.DONE;
  }

  private static String line(EventRule rule) {
    return String.format(
        "%-14s %-10s %-6s %-7s %-30s %s   e.g. %s",
        rule.subtype().orElse(rule.type().localName()),
        rule.codes().plover(),
        rule.codes().cameo(),
        rule.isVerb() ? "verb" : "noun",
        rule.name(),
        String.join("|", rule.trigger().words()),
        rule.examples().matches());
  }
}
