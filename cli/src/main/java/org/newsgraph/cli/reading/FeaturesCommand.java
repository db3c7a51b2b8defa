package org.newsgraph.cli.reading;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.cli.extraction.Machine;
import org.newsgraph.cli.extraction.Progress;
import org.newsgraph.cli.option.ExtractorOptions;
import org.newsgraph.cli.option.InputOptions;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what the probability of each report is worked out from, to learn its weights anew. */
@Command(
    name = "features",
    hidden = true,
    description =
        "Prints a JSON line for each report: article, where its trigger begins and ends in the"
            + " text (code points), class, confidence and its features.",
    mixinStandardHelpOptions = true)
public final class FeaturesCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  @Mixin private InputOptions input;
  @Mixin private ExtractorOptions extractor;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Stream<Reading> readings = input.readings();
        Progress silent = Progress.silent()) {
      Machine machine = extractor.lazily(silent);
      readings
          .filter(Reading.Read.class::isInstance)
          .map(reading -> ((Reading.Read) reading).article())
          .forEach(
              article ->
                  machine
                      .extract(article)
                      .events()
                      .forEach(event -> out.println(line(article, event))));
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private static ObjectNode line(Article article, Event event) {
    String text = article.text();
    ObjectNode line = JSON.createObjectNode();
    line.put("article", article.identifier());
    line.put("begin", text.codePointCount(0, event.evidence().trigger().begin()));
    line.put("end", text.codePointCount(0, event.evidence().trigger().end()));
    line.put("type", event.type().localName());
    line.put("confidence", event.standing().confidence());
    ObjectNode features = line.putObject("features");
    event.evidence().reasons().stream()
        .filter(reason -> reason.part() == Reason.Part.CONFIDENCE)
        .forEach(
            reason ->
                features.put(
                    reason.step().substring(reason.step().indexOf('/') + 1),
                    Double.parseDouble(reason.words())));
    return line;
  }
}
