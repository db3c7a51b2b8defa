package org.newsgraph.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.reading.ArticleReader;
import org.newsgraph.extractor.article.reading.ReadingOptions;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.extractor.graph.iri.ContentHash;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.quad.QuadText;
import org.newsgraph.store.validation.Validation;
import org.newsgraph.store.vocabulary.Schema;

/**
 * Article graphs of a dataset of articles, as Parquet by month of publication. A run adds what the
 * runs before it have not done, by identity, content and version; an article that fails costs
 * itself and is told of in {@code troubles}.
 */
final class Extracting implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MONTH = 7;
  private static final StructType KNOWN =
      new StructType()
          .add("article", DataTypes.StringType)
          .add("hash", DataTypes.StringType)
          .add("version", DataTypes.StringType)
          .add("json", DataTypes.StringType);
  private static final StructType GRAPH =
      new StructType()
          .add("article", DataTypes.StringType)
          .add("hash", DataTypes.StringType)
          .add("version", DataTypes.StringType)
          .add("month", DataTypes.StringType)
          .add("graph", DataTypes.StringType)
          .add("trouble", DataTypes.StringType);

  private final Understanding understanding;

  Extracting(Understanding understanding) {
    this.understanding = understanding;
  }

  /**
   * Reads what is new among the articles.
   *
   * @param lines an article in JSON each, with keys as {@code newsgraph extract} knows them
   * @param output folder of earlier runs, or none yet
   */
  void run(Dataset<String> lines, String output) {
    SparkSession spark = lines.sparkSession();
    Dataset<Row> found =
        richest(
            lines.mapPartitions(
                (MapPartitionsFunction<String, Row>) this::known, Encoders.row(KNOWN)));
    Optional<Dataset<Row>> before = before(spark, output + "/graphs");
    Dataset<Row> fresh =
        before
            .map(
                done ->
                    found.join(
                        done,
                        List.of("article", "hash", "version").toArray(String[]::new),
                        "left_anti"))
            .orElse(found);
    int number = before.map(done -> 1 + done.agg(functions.max("run")).first().getInt(0)).orElse(1);
    Dataset<Row> read =
        fresh
            .mapPartitions((MapPartitionsFunction<Row, Row>) this::read, Encoders.row(GRAPH))
            .withColumn("run", functions.lit(number))
            .persist();
    append(read.filter("trouble is null").drop("trouble"), output + "/graphs", "month");
    append(
        read.filter("trouble is not null").select("article", "trouble", "run"),
        output + "/troubles");
    append(copies(found).withColumn("run", functions.lit(number)), output + "/troubles");
    read.unpersist();
  }

  /** Of lines with one identity the longest is read, whatever order they come in. */
  private static Dataset<Row> richest(Dataset<Row> known) {
    return known
        .groupBy("article")
        .agg(
            functions
                .max(
                    functions.struct(
                        functions.length(functions.col("json")).as("length"),
                        functions.col("hash"),
                        functions.col("version"),
                        functions.col("json")))
                .as("best"),
            functions.count("json").as("lines"))
        .select("article", "best.hash", "best.version", "best.json", "lines");
  }

  private static Dataset<Row> copies(Dataset<Row> found) {
    return found
        .filter("lines > 1")
        .select(
            functions.col("article"),
            functions
                .lit("other lines have the same identity; the longest was read")
                .as("trouble"));
  }

  private static void append(Dataset<Row> rows, String place, String... by) {
    rows.write().mode(SaveMode.Append).partitionBy(by).parquet(place);
  }

  private static Optional<Dataset<Row>> before(SparkSession spark, String place) {
    try {
      Path path = new Path(place);
      boolean there = path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path);
      return there ? Optional.of(spark.read().schema(stored()).parquet(place)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StructType stored() {
    return new StructType()
        .add("article", DataTypes.StringType)
        .add("hash", DataTypes.StringType)
        .add("version", DataTypes.StringType)
        .add("month", DataTypes.StringType)
        .add("graph", DataTypes.StringType)
        .add("run", DataTypes.IntegerType);
  }

  /** The graphs of a folder in texts, of each article the latest. */
  static Dataset<String> graphs(SparkSession spark, String output) {
    Dataset<Row> all =
        before(spark, output + "/graphs")
            .orElseThrow(
                () -> new IllegalArgumentException("There are no article graphs in " + output));
    return all.groupBy("article")
        .agg(functions.max_by(functions.col("graph"), functions.col("run")).as("graph"))
        .select("graph")
        .as(Encoders.STRING());
  }

  /** Which article and content each line holds; needs no models. */
  private Iterator<Row> known(Iterator<String> lines) {
    return each(lines)
        .map(
            line ->
                article(line)
                    .map(article -> row(article, line))
                    .orElseGet(() -> RowFactory.create(named(line), "", "", line)))
        .iterator();
  }

  /** What is no article has no other name than its words. */
  private static String named(String line) {
    return "line:" + UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8));
  }

  private Row row(Article article, String line) {
    return RowFactory.create(
        BaseIri.DEFAULT.article(article.identity()),
        ContentHash.of(article),
        understanding.version(),
        line);
  }

  private static <T> Stream<T> each(Iterator<T> values) {
    Iterable<T> once = () -> values;
    return StreamSupport.stream(once.spliterator(), false);
  }

  private static Optional<Article> article(String line) {
    return readings(line).stream()
        .flatMap(r -> r instanceof Reading.Read read ? Stream.of(read.article()) : Stream.empty())
        .filter(article -> !article.identity().startsWith(ArticleReader.STANDARD_INPUT))
        .findFirst();
  }

  private static List<Reading> readings(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT)
            .read(List.of(ArticleReader.STANDARD_INPUT), new ByteArrayInputStream(bytes))) {
      return readings.toList();
    }
  }

  private Iterator<Row> read(Iterator<Row> rows) {
    return each(rows).map(this::read).iterator();
  }

  private Row read(Row row) {
    String line = row.getString(3);
    Optional<Article> article = article(line);
    if (article.isEmpty()) {
      return trouble(row, reason(line));
    }
    try {
      ArticleGraph graph = understanding.graph(article.get());
      Validation validation = Validation.of(graph.iri(), graph.triples());
      return validation.problem().isPresent()
          ? trouble(row, validation.problem().get())
          : done(row, new ArticleGraph(graph.iri(), validation.graph()));
    } catch (RuntimeException fault) {
      return trouble(row, "could not be read: " + fault);
    }
  }

  private static String reason(String line) {
    return readings(line).stream()
        .map(
            r ->
                r instanceof Reading.Quarantined broken
                    ? broken.problem() + "; " + broken.remedy()
                    : r instanceof Reading.Skipped skipped ? skipped.reason() : "")
        .findFirst()
        .filter(words -> !words.isEmpty())
        .orElse("it is no article in JSON with an id or a url");
  }

  private static Row done(Row row, ArticleGraph graph) {
    Node article = NodeFactory.createURI(graph.iri());
    String month =
        graph.triples().stream(article, Schema.DATE_PUBLISHED, Node.ANY)
            .map(t -> t.getObject().getLiteralLexicalForm())
            .filter(day -> day.length() >= MONTH)
            .map(day -> day.substring(0, MONTH))
            .findFirst()
            .orElse("undated");
    return RowFactory.create(
        row.getString(0), row.getString(1), row.getString(2), month, QuadText.of(graph), null);
  }

  private static Row trouble(Row row, String why) {
    return RowFactory.create(row.getString(0), row.getString(1), row.getString(2), "", "", why);
  }
}
