package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
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
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.field.Within;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Whether another event is the outcome of a plan, by the rules of the question for plans without
 * one ({@code planned-without-outcome.rq}): all whom the plan names took part in it, in its days or
 * the week after, or without a day in an article of the month after; at one of its places, or of
 * several parties in no other country.
 *
 * @param searcher of an index in which all events stand as they are now
 */
record Outcomes(IndexSearcher searcher) {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final String WHERE = "where";
  private static final String COUNTRY = "country";
  private static final String EARLIEST = "earliest";
  private static final String LATEST = "latest";
  private static final Query EVENT = new TermQuery(new Term(Fields.KIND, EventRow.KIND));
  private static final Query CONTACT = terms("class", "Meeting", "Visit", "Call", "Signing");
  private static final Query PLANNED = all(EVENT, CONTACT, terms("status", "planned"));
  private static final Query OUTCOME =
      all(EVENT, CONTACT, terms("status", "happened", "ongoing", "cancelled", "denied"));

  /** Writes of all plans whether they have an outcome. */
  void settle(IndexWriter writer) throws IOException {
    settle(PLANNED, writer);
  }

  /** Writes of these plans whether they have an outcome. */
  void settle(Collection<String> plans, IndexWriter writer) throws IOException {
    settle(all(PLANNED, iris(plans)), writer);
  }

  private void settle(Query plans, IndexWriter writer) throws IOException {
    for (ScoreDoc hit : Stored.all(searcher, plans)) {
      LeafReaderContext leaf = leaf(hit.doc);
      long settled = isSettled(leaf, hit.doc - leaf.docBase) ? 1 : 0;
      if (number(leaf, Fields.SETTLED, hit.doc - leaf.docBase).orElse(0L) != settled) {
        String iri = searcher.storedFields().document(hit.doc).get(Fields.IRI);
        writer.updateNumericDocValue(new Term(Fields.OWNER, iri), Fields.SETTLED, settled);
      }
    }
  }

  /** The plans among these events, and those of which one of them may be the outcome. */
  Set<String> plans(Collection<String> events) throws IOException {
    Query these = iris(events);
    Set<String> plans = new TreeSet<>(Stored.iris(searcher, all(PLANNED, these)));
    for (ScoreDoc hit : Stored.all(searcher, all(OUTCOME, these))) {
      LeafReaderContext leaf = leaf(hit.doc);
      int here = hit.doc - leaf.docBase;
      List<BytesRef> actors = values(leaf, "actor", here).stream().map(BytesRef::new).toList();
      long began = Math.max(Integer.MIN_VALUE, number(leaf, Fields.BEGAN, here).orElse(0L));
      long ended = number(leaf, Fields.ENDED, here).orElse(Long.MAX_VALUE);
      Query outcomeOf =
          all(
              PLANNED,
              new TermInSetQuery(Fields.NAMED, actors),
              Within.of(LATEST, began - MONTH, Long.MAX_VALUE),
              Within.of(EARLIEST, Long.MIN_VALUE, ended));
      plans.addAll(Stored.iris(searcher, outcomeOf));
    }
    return plans;
  }

  private boolean isSettled(LeafReaderContext leaf, int here) throws IOException {
    List<String> named = values(leaf, Fields.NAMED, here);
    Optional<Long> first = number(leaf, EARLIEST, here);
    Optional<Long> last = number(leaf, LATEST, here);
    if (named.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return false;
    }
    List<Query> outcome = new ArrayList<>();
    outcome.add(OUTCOME);
    outcome.add(either(dated(first.get(), last.get()), told(first.get(), last.get())));
    named.forEach(n -> outcome.add(new TermQuery(new Term("actor", n))));
    if (named.size() == 1 || !values(leaf, COUNTRY, here).isEmpty()) {
      outcome.add(place(values(leaf, WHERE, here), named.size() > 1));
    }
    return isAny(all(outcome.toArray(Query[]::new)));
  }

  private boolean isAny(Query query) throws IOException {
    return searcher.search(query, 1).scoreDocs.length > 0;
  }

  private static Query dated(long first, long last) {
    return all(
        Within.of(EARLIEST, Long.MIN_VALUE, last + WEEK), Within.of(LATEST, first, Long.MAX_VALUE));
  }

  /** Without a day, and told in an article of these. */
  private static Query told(long first, long last) {
    return new BooleanQuery.Builder()
        .add(new FieldExistsQuery(EARLIEST), Occur.MUST_NOT)
        .add(Within.ofOne(Fields.TOLD, first, last + MONTH), Occur.FILTER)
        .build();
  }

  /** At one of the places of the plan, or of several parties in no country that is known. */
  private static Query place(List<String> places, boolean several) {
    Query same = new TermInSetQuery(WHERE, places.stream().map(BytesRef::new).toList());
    return several ? either(same, nowhere()) : same;
  }

  private static Query nowhere() {
    return new BooleanQuery.Builder()
        .add(EVENT, Occur.FILTER)
        .add(new FieldExistsQuery(COUNTRY), Occur.MUST_NOT)
        .build();
  }

  private static Query iris(Collection<String> events) {
    return new TermInSetQuery(Fields.IRI, events.stream().map(BytesRef::new).toList());
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private static Query all(Query... queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Stream.of(queries).forEach(query -> all.add(query, Occur.FILTER));
    return all.build();
  }

  private static Query terms(String field, String... names) {
    return new TermInSetQuery(
        field, Stream.of(names).map(name -> new BytesRef(Ng.NS + name)).toList());
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
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
