package org.newsgraph.queries.index.choice;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** All documents that a query finds, one after the other, leaf by leaf of the index. */
final class Found {
  private Found() {}

  static void each(IndexSearcher searcher, Query query, Leaves leaves) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        try (Documents documents = leaves.of(leaf)) {
          each(leaf.reader().getLiveDocs(), scorer.iterator(), documents);
        }
      }
    }
  }

  private static void each(Bits alive, DocIdSetIterator found, Documents documents)
      throws IOException {
    int document = found.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      if (alive == null || alive.get(document)) {
        documents.take(document);
      }
      document = found.nextDoc();
    }
  }

  /** Begins with a leaf. */
  @FunctionalInterface
  interface Leaves {
    Documents of(LeafReaderContext leaf) throws IOException;
  }

  /** Takes the documents of a leaf, by their numbers in it, and is closed after the last. */
  interface Documents extends AutoCloseable {
    void take(int document) throws IOException;

    @Override
    default void close() throws IOException {}
  }
}
