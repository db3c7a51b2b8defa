package org.newsgraph.cli.comparison;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.cli.option.InputOptions;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.OwnProcess;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures this program beside the stock CoreNLP command line, on the same articles in one run. */
@Command(
    name = "compare",
    description =
        "Measures extraction beside the stock CoreNLP command line on the same articles: time, processor"
            + " time, tokens per second without model loading, peak memory.",
    mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {
  @Mixin private InputOptions input;

  @Option(
      names = "--annotators",
      paramLabel = "LIST",
      defaultValue = "tokenize,pos,lemma,ner,depparse,coref,kbp",
      description = "What the stock command line does (default: ${DEFAULT-VALUE}).")
  private String annotators;

  @Option(
      names = "--stock-heap",
      paramLabel = "SIZE",
      defaultValue = "12g",
      description = "Heap of the stock command line (default: ${DEFAULT-VALUE}).")
  private String heap;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (Comparison comparison = new Comparison(articles(), OwnProcess.java("-Xmx" + heap))) {
      Measured own = comparison.own(folder -> OwnProcess.script(extract(folder)));
      Measured stock = comparison.stock(annotators);
      out.printf("%d articles, %d tokens%n", comparison.articles(), own.tokens());
      out.println(Measured.HEADER);
      out.println(own.line("newsgraph extract"));
      out.println(stock.line("stock CoreNLP"));
      out.println(own.ratioTo(stock));
    }
    return ExitStatus.DONE;
  }

  private static String[] extract(Path folder) {
    return new String[] {
      "extract",
      folder.resolve("articles.jsonl").toString(),
      "--store",
      folder.resolve("store").toString(),
      "--report",
      folder.resolve("report.jsonl").toString()
    };
  }

  private List<Article> articles() {
    try (Stream<Reading> readings = input.readings()) {
      return readings
          .filter(Reading.Read.class::isInstance)
          .map(reading -> ((Reading.Read) reading).article())
          .toList();
    }
  }
}
