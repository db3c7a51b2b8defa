package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.office.Mandate;
import org.newsgraph.queries.office.Office;
import org.newsgraph.queries.office.Terms;

/** Who acts for which country, and from when to when, as the index keeps it. */
public final class MandateRows {
  public static final String KIND = "mandate";
  private static final String COUNTRY = "actsFor";
  private static final String HOLDER = "acting";
  private static final String TENURE = "tenureOf";
  private static final String TITLE = "actsAs";
  private static final List<String> TOLD = List.of("first", "last", "since", "until");
  private static final List<String> COUNTED = List.of("from", "to", "toldFrom", "toldTo");

  /** As those who act for a country are read out of a graph: offices first, by holder and title. */
  private static final Comparator<Kept> ORDER =
      Comparator.comparing((Kept kept) -> kept.tenure().isEmpty())
          .thenComparing(kept -> kept.mandate().country().getURI())
          .thenComparing(kept -> kept.mandate().holder().getURI())
          .thenComparing(kept -> kept.mandate().office())
          .thenComparing(kept -> kept.tenure().orElse(""));

  /**
   * What a document of the index says.
   *
   * @param tenure that says so; none of a body
   * @param office as the tenure tells it
   */
  record Kept(Optional<String> tenure, Office office, Mandate mandate) {}

  private MandateRows() {}

  /** The owner of all documents for one office of one country. */
  static String owner(Office office) {
    return KIND + " " + office.of().getURI() + " " + office.title();
  }

  /** The owner of the documents of a body. */
  static String owner(String body) {
    return KIND + " " + body;
  }

  /** Rows for all who are said to hold one office of one country. */
  static List<Kept> of(List<Offices.Told> told) {
    List<Mandate> mandates = Terms.of(told.stream().map(Offices.Told::office).toList());
    List<Kept> kept = new ArrayList<>();
    for (int i = 0; i < mandates.size(); i++) {
      String tenure = told.get(i).tenure().getURI();
      kept.add(new Kept(Optional.of(tenure), told.get(i).office(), mandates.get(i)));
    }
    kept.sort(ORDER);
    return kept;
  }

  /** A row for a body of a country. */
  static Kept of(Mandate body) {
    Optional<String> never = Optional.empty();
    Office office =
        new Office(body.holder(), body.country(), body.office(), never, never, never, never);
    return new Kept(never, office, body);
  }

  static Row row(Kept kept) {
    Mandate mandate = kept.mandate();
    String holder = mandate.holder().getURI();
    String country = mandate.country().getURI();
    String owner = kept.tenure().map(t -> owner(kept.office())).orElseGet(() -> owner(holder));
    Row row = new Row(KIND, owner, kept.tenure().orElse(holder));
    row.term(HOLDER, holder).stored(HOLDER, holder).term(COUNTRY, country).stored(COUNTRY, country);
    row.stored(TITLE, mandate.office());
    kept.tenure().ifPresent(t -> row.term(TENURE, t).stored(TENURE, t));
    Office office = kept.office();
    store(row, TOLD, List.of(office.first(), office.last(), office.since(), office.until()));
    store(
        row,
        COUNTED,
        Stream.of(mandate.from(), mandate.to(), mandate.toldFrom(), mandate.toldTo())
            .map(day -> day.map(LocalDate::toString))
            .toList());
    return row;
  }

  private static void store(Row row, List<String> fields, List<Optional<String>> days) {
    for (int i = 0; i < fields.size(); i++) {
      String field = stored(fields.get(i));
      days.get(i).ifPresent(day -> row.stored(field, day));
    }
  }

  private static String stored(String field) {
    return KIND + " " + field;
  }

  private static Kept read(Document document) {
    Node holder = NodeFactory.createURI(document.get(HOLDER));
    Node country = NodeFactory.createURI(document.get(COUNTRY));
    String title = document.get(TITLE);
    List<Optional<String>> told = days(document, TOLD);
    List<Optional<LocalDate>> days =
        days(document, COUNTED).stream().map(day -> day.map(LocalDate::parse)).toList();
    return new Kept(
        Optional.ofNullable(document.get(TENURE)),
        new Office(holder, country, title, told.get(0), told.get(1), told.get(2), told.get(3)),
        new Mandate(holder, country, title, days.get(0), days.get(1), days.get(2), days.get(3)));
  }

  private static List<Optional<String>> days(Document document, List<String> fields) {
    return fields.stream().map(f -> Optional.ofNullable(document.get(stored(f)))).toList();
  }

  /** Those who act for one of these countries. */
  public static List<Mandate> all(IndexSearcher searcher, List<String> countries)
      throws IOException {
    return mandates(searcher, filter(any(COUNTRY, countries)));
  }

  /** Those of these who act for one of these countries. */
  public static List<Mandate> among(
      IndexSearcher searcher, List<String> countries, List<String> there) throws IOException {
    return mandates(searcher, filter(any(COUNTRY, countries), any(HOLDER, there)));
  }

  /** Whether somebody acts for one of these countries. */
  public static boolean exist(IndexSearcher searcher, List<String> countries) throws IOException {
    return searcher.search(any(COUNTRY, countries), 1).scoreDocs.length > 0;
  }

  private static List<Mandate> mandates(IndexSearcher searcher, Query query) throws IOException {
    return found(searcher, query).stream().map(Kept::mandate).toList();
  }

  /** For whom somebody acts. */
  static List<Mandate> by(IndexSearcher searcher, String holder) throws IOException {
    return mandates(searcher, new TermQuery(new Term(HOLDER, holder)));
  }

  /** What a tenure says. */
  static List<Kept> told(IndexSearcher searcher, String tenure) throws IOException {
    return found(searcher, new TermQuery(new Term(TENURE, tenure)));
  }

  /** What is kept under one owner. */
  static List<Kept> owned(IndexSearcher searcher, String owner) throws IOException {
    return found(searcher, new TermQuery(new Term(Fields.OWNER, owner)));
  }

  private static List<Kept> found(IndexSearcher searcher, Query query) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Kept> found = new ArrayList<>();
    for (ScoreDoc hit : Stored.all(searcher, query)) {
      found.add(read(stored.document(hit.doc)));
    }
    found.sort(ORDER);
    return found;
  }

  private static Query filter(Query... queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query query : queries) {
      all.add(query, Occur.FILTER);
    }
    return all.build();
  }

  private static Query any(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
