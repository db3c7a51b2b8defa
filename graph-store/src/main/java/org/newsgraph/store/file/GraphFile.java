package org.newsgraph.store.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RiotException;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.consolidation.ArticleKnowledge;
import org.newsgraph.store.consolidation.Consolidation;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.folder.WholeFile;
import org.newsgraph.store.incoming.Batch;
import org.newsgraph.store.quad.QuadLines;
import org.newsgraph.store.validation.Validation;
import org.newsgraph.store.vocabulary.Unfolded;

/** Both layers in one file, without a store: what {@code extract --output} writes. */
public final class GraphFile {
  private final SortedMap<String, Graph> articles = new TreeMap<>();
  private final Corrections corrections;

  private GraphFile(Corrections corrections) {
    this.corrections = corrections;
  }

  /**
   * Consolidates the articles and writes them with what they say together as sorted N-Quads, every
   * mention unfolded, gzipped where the name ends in {@code .gz}; overwrites. Of two graphs with
   * one IRI the second is quarantined. The receipts come in the order of the articles.
   */
  public static List<Receipt> write(
      Collection<ArticleGraph> articles, Corrections corrections, Path file) {
    GraphFile graphs = new GraphFile(corrections);
    List<Receipt> receipts = new ArrayList<>();
    articles.forEach(article -> receipts.add(graphs.take(article)));
    graphs.write(file);
    return List.copyOf(receipts);
  }

  /**
   * Hands over the article graphs of a file that {@link #write} or an export made, so many at a
   * time; what they say together is left aside, since a store works it out anew. {@link
   * IllegalArgumentException} where the file is no N-Quads.
   */
  public static void read(Path file, int atATime, Consumer<List<ArticleGraph>> batches) {
    List<ArticleGraph> batch = new ArrayList<>();
    try {
      Batch.read(
          file,
          article -> {
            batch.add(article);
            if (batch.size() == atATime) {
              batches.accept(List.copyOf(batch));
              batch.clear();
            }
          });
    } catch (RiotException e) {
      throw new IllegalArgumentException(file + " is no N-Quads file: " + e.getMessage(), e);
    }
    if (!batch.isEmpty()) {
      batches.accept(List.copyOf(batch));
    }
  }

  private Receipt take(ArticleGraph article) {
    if (corrections.withdraws(article.iri())) {
      return Receipt.of(article.iri(), Outcome.WITHDRAWN);
    }
    if (articles.containsKey(article.iri())) {
      return Receipt.sameIdentity(article.iri());
    }
    Validation validation = Validation.of(article.iri(), article.triples());
    if (validation.problem().isPresent()) {
      return new Receipt(article.iri(), Outcome.QUARANTINED, validation.problem().get());
    }
    articles.put(article.iri(), validation.graph());
    return Receipt.of(article.iri(), Outcome.LOADED);
  }

  private void write(Path file) {
    WholeFile.write(file, this::write);
  }

  private void write(OutputStream bytes) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    QuadLines lines = new QuadLines(out);
    lines.write(Optional.empty(), knowledge().stream());
    articles.forEach((iri, graph) -> lines.write(Optional.of(iri), Unfolded.triples(iri, graph)));
    out.flush();
  }

  private Graph knowledge() {
    return Consolidation.of(
        articles.entrySet().stream()
            .map(e -> ArticleKnowledge.of(e.getKey(), e.getValue(), corrections))
            .toList(),
        corrections);
  }
}
