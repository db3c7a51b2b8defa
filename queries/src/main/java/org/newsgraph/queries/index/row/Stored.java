package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.newsgraph.queries.index.field.Fields;

/** Reads what all documents say that a query finds. */
final class Stored {
  private Stored() {}

  /** The IRIs of the things. */
  static Set<String> iris(IndexSearcher searcher, Query query) throws IOException {
    return values(searcher, query, Fields.IRI);
  }

  /** The values of a field of which each has one. */
  static Set<String> values(IndexSearcher searcher, Query query, String field) throws IOException {
    StoredFields stored = searcher.storedFields();
    Set<String> values = new TreeSet<>();
    for (ScoreDoc hit : all(searcher, query)) {
      values.add(stored.document(hit.doc).get(field));
    }
    return values;
  }

  static ScoreDoc[] all(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs;
  }
}
