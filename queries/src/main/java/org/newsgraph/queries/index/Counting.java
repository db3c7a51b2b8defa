package org.newsgraph.queries.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.choice.Tally;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.row.ArticleRows;
import org.newsgraph.queries.index.row.EntityRow;
import org.newsgraph.queries.index.row.EventRow;
import org.newsgraph.store.vocabulary.Ng;

/** Counts what is in an index. */
record Counting(IndexSearcher searcher) {
  Counts counts() throws IOException {
    return counts(
        kind(ArticleRows.KIND),
        kind(EventRow.KIND),
        Tally.of(searcher, kind(EntityRow.KIND), Fields.TYPE));
  }

  /** What some collections hold; of entities nothing is counted. */
  Counts counts(List<String> collections) throws IOException {
    Query held =
        new TermInSetQuery(Fields.COLLECTION, collections.stream().map(BytesRef::new).toList());
    return counts(both(kind(ArticleRows.KIND), held), both(kind(EventRow.KIND), held), Map.of());
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  private Counts counts(Query articles, Query events, Map<String, Integer> entities)
      throws IOException {
    return new Counts(
        searcher.count(articles),
        day(articles, false),
        day(articles, true),
        entities,
        classes(terms(Tally.of(searcher, events, "class"))),
        terms(Tally.of(searcher, events, "status")),
        Tally.of(searcher, kind(ArticleRows.KIND), Fields.COLLECTION));
  }

  private static Query kind(String kind) {
    return new TermQuery(new Term(Fields.KIND, kind));
  }

  private static Map<String, Integer> terms(Map<String, Integer> counts) {
    Map<String, Integer> terms = new TreeMap<>();
    counts.forEach(
        (iri, count) -> {
          if (iri.startsWith(Ng.NS)) {
            terms.put(iri.substring(Ng.NS.length()), count);
          }
        });
    return terms;
  }

  private static Map<String, Integer> classes(Map<String, Integer> terms) {
    terms.keySet().retainAll(EventClasses.NAMES);
    return terms;
  }

  private Optional<String> day(Query articles, boolean last) throws IOException {
    SortField by = new SortField(Fields.DAY, SortField.Type.LONG, last);
    by.setMissingValue(last ? Long.MIN_VALUE : Long.MAX_VALUE);
    TopFieldDocs found = searcher.search(articles, 1, new Sort(by));
    return List.of(found.scoreDocs).stream()
        .map(hit -> (Long) ((FieldDoc) hit).fields[0])
        .filter(day -> day != Long.MIN_VALUE && day != Long.MAX_VALUE)
        .map(day -> LocalDate.ofEpochDay(day).toString())
        .findFirst();
  }
}
