package org.newsgraph.queries.index.choice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.row.Fields;
import org.newsgraph.queries.index.row.Within;

/** Finds the things of which the first rows of an answer tell. */
public record Chooser(IndexSearcher searcher) {
  private static final List<String> ENDS = List.of("subject", "relation", "object");

  /** Looked at together for those that are open. */
  private static final int PLANS = 200;

  public List<Chosen> first(Choice choice, int most) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Chosen> found = new ArrayList<>();
    for (ScoreDoc hit : hits(choice, most)) {
      var document = stored.document(hit.doc);
      Map<String, String> ends = new TreeMap<>();
      ENDS.forEach(
          end -> Optional.ofNullable(document.get(end)).ifPresent(iri -> ends.put(end, iri)));
      if (choice.isOpen()) {
        ends.put("open", document.get(Fields.IRI));
      }
      found.add(new Chosen(document.get(Fields.IRI), ends));
    }
    return found;
  }

  private List<ScoreDoc> hits(Choice choice, int most) throws IOException {
    Query query = query(choice);
    Sort order = Orders.of(choice.order());
    if (!choice.isOpen()) {
      return List.of(searcher.search(query, most, order).scoreDocs);
    }
    Outcomes outcomes = new Outcomes(searcher);
    List<ScoreDoc> open = new ArrayList<>();
    int part = Math.max(most, PLANS);
    ScoreDoc last = null;
    boolean more = true;
    while (more && open.size() < most) {
      ScoreDoc[] next = searcher.searchAfter(last, query, part, order).scoreDocs;
      for (ScoreDoc hit : next) {
        if (open.size() < most && !outcomes.areOf(hit.doc)) {
          open.add(hit);
        }
        last = hit;
      }
      more = next.length == part;
    }
    return open;
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
      return Optional.empty();
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
