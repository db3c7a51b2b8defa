package org.newsgraph.queries.index.choice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.row.EventRow;
import org.newsgraph.queries.index.row.Fields;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Whether another event is the outcome of a plan, by the rules of the question for plans without
 * one ({@code planned-without-outcome.rq}): all whom the plan names took part in it, in its days or
 * the week after, or without a day in an article of the month after; at one of its places, or of
 * several parties in no other country.
 */
final class Outcomes {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final String WHERE = "where";
  private static final String COUNTRY = "country";
  private static final String EARLIEST = "earliest";
  private static final String LATEST = "latest";

  /** What was found of the plans of an index as it stands; forgotten with it. */
  private static final Map<Object, Map<Integer, Boolean>> FOUND =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final IndexSearcher searcher;
  private final Map<Integer, Boolean> found;

  Outcomes(IndexSearcher searcher) {
    this.searcher = searcher;
    this.found =
        FOUND.computeIfAbsent(
            searcher.getIndexReader().getReaderCacheHelper().getKey(),
            key -> new ConcurrentHashMap<>());
  }

  /** Whether there are some of the plan that this document is. */
  boolean areOf(int document) throws IOException {
    Boolean known = found.get(document);
    if (known == null) {
      known = search(document);
      found.put(document, known);
    }
    return known;
  }

  private boolean search(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int here = document - leaf.docBase;
    List<String> named = values(leaf, Fields.NAMED, here);
    Optional<Long> first = number(leaf, EARLIEST, here);
    Optional<Long> last = number(leaf, LATEST, here);
    if (named.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return false;
    }
    BooleanQuery.Builder outcome = new BooleanQuery.Builder();
    outcome.add(new TermQuery(new Term(Fields.KIND, EventRow.KIND)), Occur.FILTER);
    named.forEach(n -> outcome.add(new TermQuery(new Term("actor", n)), Occur.FILTER));
    outcome.add(terms("class", "Meeting", "Visit", "Call", "Signing"), Occur.FILTER);
    outcome.add(terms("status", "happened", "ongoing", "cancelled", "denied"), Occur.FILTER);
    outcome.add(
        either(dated(first.get(), last.get()), told(first.get(), last.get())), Occur.FILTER);
    List<String> countries = values(leaf, COUNTRY, here);
    if (named.size() == 1 || !countries.isEmpty()) {
      outcome.add(place(values(leaf, WHERE, here), named.size() > 1), Occur.FILTER);
    }
    return searcher.count(outcome.build()) > 0;
  }

  private static Query dated(long first, long last) {
    return new BooleanQuery.Builder()
        .add(LongPoint.newRangeQuery(EARLIEST, Long.MIN_VALUE, last + WEEK), Occur.FILTER)
        .add(LongPoint.newRangeQuery(LATEST, first, Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  /** Without a day, and told in an article of these. */
  private static Query told(long first, long last) {
    return new BooleanQuery.Builder()
        .add(new FieldExistsQuery(EARLIEST), Occur.MUST_NOT)
        .add(LongPoint.newRangeQuery(Fields.TOLD, first, last + MONTH), Occur.FILTER)
        .build();
  }

  /** At one of the places of the plan, or of several parties in no country that is known. */
  private static Query place(List<String> places, boolean several) {
    Query same = new TermInSetQuery(WHERE, places.stream().map(BytesRef::new).toList());
    return several ? either(same, nowhere()) : same;
  }

  private static Query nowhere() {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.KIND, EventRow.KIND)), Occur.FILTER)
        .add(new FieldExistsQuery(COUNTRY), Occur.MUST_NOT)
        .build();
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private static Query terms(String field, String... names) {
    return new TermInSetQuery(
        field, Stream.of(names).map(name -> new BytesRef(Ng.NS + name)).toList());
  }

  private static List<String> values(LeafReaderContext leaf, String field, int document)
      throws IOException {
    SortedSetDocValues all = DocValues.getSortedSet(leaf.reader(), field);
    List<String> found = new ArrayList<>();
    if (all.advanceExact(document)) {
      for (int i = all.docValueCount(); i > 0; i--) {
        found.add(all.lookupOrd(all.nextOrd()).utf8ToString());
      }
    }
    return found;
  }

  private static Optional<Long> number(LeafReaderContext leaf, String field, int document)
      throws IOException {
    NumericDocValues all = DocValues.getNumeric(leaf.reader(), field);
    return all.advanceExact(document) ? Optional.of(all.longValue()) : Optional.empty();
  }
}
