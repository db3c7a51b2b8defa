package org.newsgraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsgraph.store.quad.QuadText;

/**
 * The jobs that {@code spark-submit} runs: {@code extract ARTICLES GRAPHS}, {@code quads GRAPHS
 * FOLDER}, {@code consolidate GRAPHS FOLDER [corrections.csv]}.
 */
public final class Jobs {
  private static final int PART = 1_000;
  private static final String USE =
      "extract ARTICLES(.json|.parquet) GRAPHS | quads GRAPHS FOLDER |"
          + " consolidate GRAPHS FOLDER [CORRECTIONS.csv]";

  private Jobs() {}

  /** Runs one job to its end. */
  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    if (words.size() < 3) {
      throw new IllegalArgumentException(USE);
    }
    try (SparkSession spark =
        SparkSession.builder().appName("newsgraph " + words.get(0)).getOrCreate()) {
      switch (words.get(0)) {
        case "extract" ->
            new Extracting(new Models()).run(articles(spark, words.get(1)), words.get(2));
        case "quads" -> quads(spark, words.get(1), words.get(2));
        case "consolidate" ->
            consolidate(
                spark,
                words.get(1),
                words.get(2),
                words.size() > 3 ? Files.readString(Path.of(words.get(3))) : "");
        default -> throw new IllegalArgumentException(USE);
      }
    }
  }

  /** Articles in lines of JSON; the columns of Parquet are its keys. */
  static Dataset<String> articles(SparkSession spark, String place) {
    if (place.endsWith(".parquet")) {
      Dataset<Row> rows = spark.read().parquet(place);
      return rows.toJSON();
    }
    return spark.read().textFile(place).filter("trim(value) != ''").as(Encoders.STRING());
  }

  /** Parts of a thousand articles, as {@code newsgraph load} takes them. */
  static void quads(SparkSession spark, String graphs, String folder) {
    JavaRDD<String> texts = Extracting.graphs(spark, graphs).javaRDD();
    int parts = (int) Math.max(1, (texts.count() + PART - 1) / PART);
    texts
        .repartition(parts)
        .map(text -> text.endsWith("\n") ? text.substring(0, text.length() - 1) : text)
        .saveAsTextFile(folder, GzipCodec.class);
  }

  /** The lines of an export: what the articles say together, and each article, sorted. */
  static void consolidate(SparkSession spark, String graphs, String folder, String corrections) {
    JavaRDD<String> texts = Extracting.graphs(spark, graphs).javaRDD().cache();
    Consolidating consolidating = new Consolidating(corrections);
    consolidating.lines(texts).saveAsTextFile(folder + "/knowledge", GzipCodec.class);
    consolidating
        .kept(texts)
        .flatMap(text -> QuadText.exported(QuadText.read(text)).iterator())
        .saveAsTextFile(folder + "/articles", GzipCodec.class);
  }
}
