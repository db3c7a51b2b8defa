package org.newsgraph.queries.index.choice;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Counts how often each value of a field stands in what a query finds. */
public final class Tally {
  private final Map<String, Integer> counts = new TreeMap<>();
  private final String field;

  private Tally(String field) {
    this.field = field;
  }

  /** How many of the documents that the query finds have each value, in the order of the values. */
  public static Map<String, Integer> of(IndexSearcher searcher, Query query, String field)
      throws IOException {
    Tally tally = new Tally(field);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        tally.count(leaf, scorer.iterator());
      }
    }
    return tally.counts;
  }

  private void count(LeafReaderContext leaf, DocIdSetIterator found) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
    Bits alive = leaf.reader().getLiveDocs();
    int[] here = new int[(int) values.getValueCount()];
    int document = found.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      if ((alive == null || alive.get(document)) && values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          here[(int) values.nextOrd()]++;
        }
      }
      document = found.nextDoc();
    }
    for (int value = 0; value < here.length; value++) {
      if (here[value] > 0) {
        counts.merge(values.lookupOrd(value).utf8ToString(), here[value], Integer::sum);
      }
    }
  }
}
