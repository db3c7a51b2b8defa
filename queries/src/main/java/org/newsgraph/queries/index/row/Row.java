package org.newsgraph.queries.index.row;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.field.Fields;

/** A document of the index while it is written. */
final class Row {
  /** The longest key of the index, in bytes of UTF-8. */
  private static final int MOST_KEY = 8_000;

  private static final int DAY = "2024-08-19".length();

  private final Document document = new Document();

  /** Begins the document of a thing of this kind that belongs to an owner. */
  Row(String kind, String owner, String iri) {
    term(Fields.KIND, kind).term(Fields.OWNER, owner).term(Fields.IRI, iri);
    stored(Fields.IRI, iri).order(Fields.IRI, iri);
  }

  Row term(String field, String value) {
    if (value.length() < MOST_KEY) {
      document.add(new StringField(field, value, Field.Store.NO));
    }
    return this;
  }

  Row terms(String field, Stream<String> values) {
    values.distinct().forEach(value -> term(field, value));
    return this;
  }

  /** Terms that can be counted over many documents. */
  Row counted(String field, Stream<String> values) {
    values
        .distinct()
        .forEach(
            value -> {
              term(field, value);
              document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
            });
    return this;
  }

  Row stored(String field, String value) {
    document.add(new StoredField(field, value));
    return this;
  }

  /** Text to sort by. */
  Row order(String field, String value) {
    String key = value.substring(0, Math.min(Fields.LONGEST_ORDER, value.length()));
    document.add(new SortedDocValuesField(field, new BytesRef(key)));
    return this;
  }

  Row words(String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
    return this;
  }

  Row count(String field, long value) {
    document.add(new IntPoint(field, (int) Math.min(Integer.MAX_VALUE, value)));
    return this;
  }

  Row number(String field, long value) {
    document.add(new NumericDocValuesField(field, value));
    return this;
  }

  /** A day to filter and sort by. */
  Row day(String field, String day) {
    return bound(field, epoch(day));
  }

  /** A number to filter and sort by. */
  Row bound(String field, long value) {
    return point(field, value).number(field, value);
  }

  static long epoch(String day) {
    return LocalDate.parse(cut(day)).toEpochDay();
  }

  /** The day of a time. */
  static String cut(String time) {
    return time.substring(0, Math.min(DAY, time.length()));
  }

  /** Days of which there may be several, to filter by. */
  Row days(String field, Stream<String> days) {
    days.distinct()
        .mapToLong(Row::epoch)
        .forEach(
            day -> {
              point(field, day);
              document.add(new SortedNumericDocValuesField(field, day));
            });
    return this;
  }

  /** A number to filter by. */
  Row point(String field, long value) {
    document.add(new LongPoint(field, value));
    return this;
  }

  Document document() {
    return document;
  }
}
