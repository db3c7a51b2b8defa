package org.newsgraph.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.quad.QuadLines;
import org.newsgraph.store.vocabulary.Unfolded;

/**
 * Both layers of a store as sorted N-Quads, the knowledge layer first, then the articles in the
 * order of their IRIs.
 */
final class Export {
  private Export() {}

  static void write(DatasetGraph dataset, OutputStream out) {
    try {
      Writer words =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
      QuadLines lines = new QuadLines(words);
      lines.write(Optional.empty(), dataset.getDefaultGraph().stream());
      StoredArticles stored = new StoredArticles(dataset);
      for (String iri : stored.iris()) {
        stored.graph(iri).ifPresent(g -> lines.write(Optional.of(iri), Unfolded.triples(iri, g)));
      }
      words.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
