package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.extractor.graph.iri.ContentHash;
import org.newsgraph.store.RandomNews;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.file.GraphFile;
import org.newsgraph.store.quad.QuadText;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;
import scala.Tuple2;

/** Many machines, here two threads, make what one makes. */
class JobsTest {
  private static final AtomicInteger READ = new AtomicInteger();
  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void begin() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.network.timeout", "600s")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.default.parallelism", 2)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .getOrCreate();
  }

  @AfterAll
  static void end() {
    spark.stop();
  }

  private static JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  private static List<ArticleGraph> news(int many) {
    return IntStream.range(0, many).mapToObj(i -> new RandomNews(i).article(i)).toList();
  }

  @Test
  void consolidatesIntoTheLinesThatOneMachineWrites() throws IOException {
    List<ArticleGraph> news = news(40);
    String corrections =
        news.get(3).iri()
            + ",withdraw,\n"
            + "https://w3id.org/newsgraph/entity/Ada_Byron,same as,"
            + "https://w3id.org/newsgraph/entity/Emmy_Noether\n";
    Path file = folder.resolve("one.nq");
    GraphFile.write(news, Corrections.parse(corrections), file);
    List<String> wanted;
    try (Stream<String> lines = Files.lines(file)) {
      wanted = lines.filter(JobsTest::isKnowledge).toList();
    }
    List<String> texts = news.stream().map(QuadText::of).toList();
    List<String> lines =
        new Consolidating(corrections).lines(context().parallelize(texts, 3)).collect();
    assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
    assertThat(lines.stream().sorted().toList()).isEqualTo(wanted.stream().sorted().toList());
  }

  /** A line of the knowledge layer has no graph at its end. */
  private static boolean isKnowledge(String line) {
    return !line.matches(".* <[^>]*/article/a\\d+> \\.") || line.split(" ").length == 4;
  }

  @Test
  void componentsReachThroughChains() {
    List<Tuple2<String, String>> under = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      under.add(new Tuple2<>("k" + i, "a" + (char) ('a' + i)));
      under.add(new Tuple2<>("k" + i, "a" + (char) ('a' + i + 1)));
    }
    under.add(new Tuple2<>("alone", "z"));
    JavaPairRDD<String, String> components = Components.of(context().parallelizePairs(under, 2));
    assertThat(components.collectAsMap())
        .hasSize(22)
        .containsEntry("z", "z")
        .containsEntry("au", "aa")
        .containsEntry("aa", "aa");
  }

  /** Understands nothing but the words, and breaks on some. */
  private static final class Plain implements Understanding {
    private static final long serialVersionUID = 1L;

    @Override
    public String version() {
      return "test";
    }

    @Override
    public ArticleGraph graph(Article article) {
      READ.incrementAndGet();
      if (article.text().contains("unreadable")) {
        throw new IllegalStateException("broken");
      }
      Node iri = NodeFactory.createURI(BaseIri.DEFAULT.article(article.identity()));
      Graph graph = GraphFactory.createDefaultGraph();
      graph.add(Triple.create(iri, RDF.Nodes.type, Schema.NEWS_ARTICLE));
      word(graph, iri, Schema.IDENTIFIER, article.identifier());
      word(graph, iri, Ng.CONTENT_HASH, ContentHash.of(article));
      word(graph, iri, Ng.EXTRACTOR_VERSION, version());
      word(graph, iri, Nif.IS_STRING, article.text());
      return new ArticleGraph(iri.getURI(), graph);
    }

    private static void word(Graph graph, Node iri, Node property, String words) {
      graph.add(Triple.create(iri, property, NodeFactory.createLiteralString(words)));
    }
  }

  private static String article(String id, String words) {
    String text =
        words
            + " The two ministers met in the capital on Monday and spoke about trade and water."
                .repeat(4);
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }

  private void extract(String... lines) {
    new Extracting(new Plain())
        .run(
            spark.createDataset(List.of(lines), Encoders.STRING()),
            folder.resolve("out").toString());
  }

  private List<String> troubles() {
    return spark
        .read()
        .parquet(folder.resolve("out/troubles").toString())
        .select("trouble")
        .as(Encoders.STRING())
        .collectAsList();
  }

  @Test
  void whatIsDoneIsSkippedAndWhatFailsCostsItself() throws IOException {
    READ.set(0);
    extract(article("one", "First."), article("two", "unreadable"), article("three", "Third."));
    assertThat(READ).hasValue(3);
    assertThat(troubles()).singleElement().asString().contains("broken");
    extract(
        article("one", "First."),
        article("three", "Changed since."),
        article("four", "Twice."),
        article("four", "Twice and longer."),
        "{\"text\":\"Nobody knows how this article is called, and so nobody can find it again.\"}");
    assertThat(READ).hasValue(5);
    List<String> texts = Extracting.graphs(spark, folder.resolve("out").toString()).collectAsList();
    assertThat(texts).hasSize(3);
    assertThat(String.join("\n", texts))
        .contains("First.")
        .contains("Changed since.")
        .doesNotContain("Third.")
        .contains("Twice and longer.");
    assertThat(troubles())
        .anyMatch(words -> words.contains("same identity"))
        .anyMatch(words -> words.contains("id or a url"));
    Jobs.quads(spark, folder.resolve("out").toString(), folder.resolve("quads").toString());
    assertThat(lines(folder.resolve("quads"))).anyMatch(line -> line.contains("Changed since."));
  }

  private static List<String> lines(Path place) throws IOException {
    try (Stream<Path> parts = Files.list(place)) {
      return parts
          .filter(part -> part.toString().endsWith(".gz"))
          .flatMap(JobsTest::unzipped)
          .toList();
    }
  }

  private static Stream<String> unzipped(Path part) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
      return lines.lines().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
