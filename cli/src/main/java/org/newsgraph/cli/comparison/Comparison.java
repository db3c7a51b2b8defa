package org.newsgraph.cli.comparison;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Article;

/** The same articles for two programs, each in a process of its own, one after the other. */
public final class Comparison implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SHORT = "Berlin is the capital of Germany, as every child knows.";

  private final List<Article> articles;
  private final List<String> java;
  private final Path folder;
  private long tokens;

  /**
   * @param java the beginning of the command line that runs Java with this class path
   */
  public Comparison(List<Article> articles, List<String> java) throws IOException {
    this.articles = List.copyOf(articles);
    this.java = List.copyOf(java);
    this.folder = Files.createTempDirectory("newsgraph-compare");
  }

  public int articles() {
    return articles.size();
  }

  /**
   * Measures our own batch job, after a first run that leaves in the user's cache what later ones
   * start with.
   *
   * @param command the command line for a folder that holds {@code articles.jsonl}
   */
  public Measured own(Function<Path, List<String>> command)
      throws IOException, InterruptedException {
    Path one = jsonLines("own-one", List.of());
    Path all = jsonLines("own-all", articles);
    Run.of(command.apply(jsonLines("own-first", List.of())), one.resolve("log"));
    Run loading = Run.of(command.apply(one), one.resolve("log"));
    Run whole = Run.of(command.apply(all), all.resolve("log"));
    tokens = tokens(all.resolve("report.jsonl"));
    return new Measured(whole, loading, tokens);
  }

  /** Measures the stock command line with these annotators; after {@link #own}. */
  public Measured stock(String annotators) throws IOException, InterruptedException {
    Path one = texts("stock-one", List.of());
    Path all = texts("stock-all", articles);
    Run loading = Run.of(stock(annotators, one), one.resolve("log"));
    Run whole = Run.of(stock(annotators, all), all.resolve("log"));
    return new Measured(whole, loading, tokens);
  }

  private List<String> stock(String annotators, Path texts) {
    List<String> command = new ArrayList<>(java);
    command.addAll(
        List.of(
            "edu.stanford.nlp.pipeline.StanfordCoreNLP",
            "-annotators",
            annotators,
            "-coref.algorithm",
            "statistical",
            "-filelist",
            texts.resolve("list").toString(),
            "-outputFormat",
            "json",
            "-outputDirectory",
            texts.toString()));
    return command;
  }

  private Path jsonLines(String name, List<Article> given) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String text : textsOf(given)) {
      ObjectNode line = JSON.createObjectNode();
      lines.add(line.put("id", "article-" + lines.size()).put("text", text).toString());
    }
    Path made = Files.createDirectories(folder.resolve(name));
    Files.write(made.resolve("articles.jsonl"), lines);
    return made;
  }

  private Path texts(String name, List<Article> given) throws IOException {
    Path made = Files.createDirectories(folder.resolve(name));
    List<String> files = new ArrayList<>();
    for (String text : textsOf(given)) {
      Path file = made.resolve("article-" + files.size() + ".txt");
      files.add(Files.writeString(file, text).toString());
    }
    Files.write(made.resolve("list"), files);
    return made;
  }

  /** What is read of the articles; where there are none, one short sentence. */
  private static List<String> textsOf(List<Article> given) {
    return given.isEmpty() ? List.of(SHORT) : given.stream().map(Article::masked).toList();
  }

  private static long tokens(Path report) throws IOException {
    long sum = 0;
    for (String line : Files.readAllLines(report)) {
      sum += JSON.readTree(line).path("tokens").asLong();
    }
    return sum;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
