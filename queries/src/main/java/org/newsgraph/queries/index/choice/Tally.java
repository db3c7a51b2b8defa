package org.newsgraph.queries.index.choice;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

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
    Found.each(searcher, query, leaf -> tally.new Leaf(leaf));
    return tally.counts;
  }

  /** One leaf of the index, which numbers values by itself. */
  private final class Leaf implements Found.Documents {
    private final SortedSetDocValues values;
    private final int[] here;

    Leaf(LeafReaderContext leaf) throws IOException {
      this.values = DocValues.getSortedSet(leaf.reader(), field);
      this.here = new int[(int) values.getValueCount()];
    }

    @Override
    public void take(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          here[(int) values.nextOrd()]++;
        }
      }
    }

    @Override
    public void close() throws IOException {
      for (int value = 0; value < here.length; value++) {
        if (here[value] > 0) {
          counts.merge(values.lookupOrd(value).utf8ToString(), here[value], Integer::sum);
        }
      }
    }
  }
}
