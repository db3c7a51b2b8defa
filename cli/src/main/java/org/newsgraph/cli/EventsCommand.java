package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.extractor.mention.event.lexicon.EventLexicon;
import org.newsgraph.extractor.mention.event.lexicon.EventRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what the lexicons know. */
@Command(
    name = "events",
    description = "Lists the event classes, their words and patterns, with PLOVER and CAMEO codes.",
    mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (EventRule rule : EventLexicon.standard().rules()) {
      out.println(line(rule));
    }
    return ExitStatus.DONE;
  }

  private static String line(EventRule rule) {
    return String.format(
        "%-14s %-10s %-6s %-7s %s   e.g. %s",
        rule.subtype().orElse(rule.type().localName()),
        rule.codes().plover(),
        rule.codes().cameo(),
        rule.trigger().kind().name().toLowerCase(Locale.ROOT),
        String.join("|", rule.trigger().words()),
        rule.examples().matches());
  }
}
