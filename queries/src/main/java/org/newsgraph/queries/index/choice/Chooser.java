package org.newsgraph.queries.index.choice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.field.Within;
import org.newsgraph.queries.index.row.ArticleRows;
import org.newsgraph.queries.index.row.EventRow;
import org.newsgraph.queries.index.row.TieRows;

/** Finds the things of which the first rows of an answer tell. */
public record Chooser(IndexSearcher searcher) {
  private static final List<String> ENDS = List.of("subject", "relation", "object");
  private static final Set<String> HAVE_ENDS = Set.of(TieRows.RELATION, ArticleRows.CLAIM);

  /** The first things of this choice in its order; of relations and claims with their ends. */
  public List<Chosen> first(Choice choice, int most) throws IOException {
    boolean hasEnds = HAVE_ENDS.contains(choice.kind());
    StoredFields stored = searcher.storedFields();
    List<Chosen> found = new ArrayList<>();
    for (ScoreDoc hit : hits(choice, most)) {
      String iri = iri(hit, stored);
      Map<String, String> ends = hasEnds ? ends(stored.document(hit.doc)) : new TreeMap<>();
      if (choice.isOpen()) {
        ends.put("open", iri);
      }
      found.add(new Chosen(iri, ends));
    }
    return found;
  }

  /** The IRIs of the first things alone. */
  public List<String> iris(Choice choice, int most) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit : hits(choice, most)) {
      found.add(iri(hit, stored));
    }
    return found;
  }

  private ScoreDoc[] hits(Choice choice, int most) throws IOException {
    return searcher.search(query(choice), most, Orders.of(choice.order())).scoreDocs;
  }

  /** All orders end with the IRI: to unpack what is stored of each document costs more. */
  private static String iri(ScoreDoc hit, StoredFields stored) throws IOException {
    Object[] sorted = ((FieldDoc) hit).fields;
    return sorted[sorted.length - 1] instanceof BytesRef key && key.length < Fields.LONGEST_ORDER
        ? key.utf8ToString()
        : stored.document(hit.doc).get(Fields.IRI);
  }

  private static Map<String, String> ends(Document document) {
    Map<String, String> ends = new TreeMap<>();
    ENDS.forEach(
        end -> Optional.ofNullable(document.get(end)).ifPresent(iri -> ends.put(end, iri)));
    return ends;
  }

  /** The people who took part with most others in the events of this choice. */
  public List<Connected> connected(Choice choice, int most) throws IOException {
    return new Connections(searcher, query(choice)).first(most);
  }

  public int count(Choice choice) throws IOException {
    return searcher.count(query(choice));
  }

  /** How often each value of the field stands in the things of this choice. */
  public Map<String, Integer> tally(Choice choice, String field) throws IOException {
    return Tally.of(searcher, query(choice), field);
  }

  private Query query(Choice choice) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.KIND, choice.kind())), Occur.FILTER);
    for (Condition condition : choice.conditions()) {
      Optional<Query> query = query(condition);
      if (query.isPresent()) {
        all.add(query.get(), Occur.FILTER);
      }
    }
    return all.build();
  }

  private Optional<Query> query(Condition condition) throws IOException {
    if (condition instanceof Condition.Open) {
      return Optional.of(open());
    }
    if (condition instanceof Condition.OneOf one) {
      return one.values().isEmpty()
          ? Optional.empty()
          : Optional.of(terms(one.field(), one.values()));
    }
    if (condition instanceof Condition.Count count) {
      return Optional.of(IntPoint.newRangeQuery(count.field(), count.least(), count.most()));
    }
    if (condition instanceof Condition.Days days) {
      return days.from().isEmpty() && days.to().isEmpty()
          ? Optional.empty()
          : Optional.of(
              Within.of(
                  days.field(),
                  days.from().map(Chooser::day).orElse(Long.MIN_VALUE),
                  days.to().map(Chooser::day).orElse(Long.MAX_VALUE)));
    }
    if (condition instanceof Condition.Acting acting) {
      return Optional.of(acting(acting));
    }
    return Optional.of(anything(((Condition.Some) condition).field()));
  }

  private static Query acting(Condition.Acting acting) {
    return new BooleanQuery.Builder()
        .add(terms(acting.field(), acting.values()), Occur.SHOULD)
        .add(terms(Fields.acting(acting.field()), acting.values()), Occur.SHOULD)
        .build();
  }

  private static Query open() {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.KIND, EventRow.KIND)), Occur.FILTER)
        .add(NumericDocValuesField.newSlowExactQuery(Fields.SETTLED, 1), Occur.MUST_NOT)
        .build();
  }

  private static long day(String iso) {
    return LocalDate.parse(iso).toEpochDay();
  }

  private static Query terms(String field, List<String> values) {
    return values.size() == 1
        ? new TermQuery(new Term(field, values.get(0)))
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query anything(String field) {
    return new TermRangeQuery(field, null, null, true, true);
  }
}
