package org.newsgraph.queries.index.field;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.newsgraph.queries.office.Mandate;

/** What lies within some days. */
public final class Within {
  private Within() {}

  /** Of few things the numbers are looked at, of many the range is. */
  public static Query of(String field, long least, long most) {
    return new IndexOrDocValuesQuery(
        LongPoint.newRangeQuery(field, least, most),
        NumericDocValuesField.newSlowRangeQuery(field, least, most));
  }

  /** The same of a field that may have several numbers, one of which lies within. */
  public static Query ofOne(String field, long least, long most) {
    return new IndexOrDocValuesQuery(
        LongPoint.newRangeQuery(field, least, most),
        SortedNumericDocValuesField.newSlowRangeQuery(field, least, most));
  }

  /**
   * Events in which one acts for a country by one of these mandates, if they take part; what no
   * article dates in any way is not ruled out.
   */
  public static Query of(List<Mandate> mandates) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    mandates.stream().map(Within::of).distinct().forEach(q -> any.add(q, Occur.SHOULD));
    return any.build();
  }

  private static Query of(Mandate mandate) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    mandate
        .from()
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> all.add(of(Fields.ENDED, day, Long.MAX_VALUE), Occur.FILTER));
    mandate
        .to()
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> all.add(of(Fields.BEGAN, Long.MIN_VALUE, day), Occur.FILTER));
    return all.build();
  }
}
