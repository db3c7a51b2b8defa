package org.newsgraph.queries.index.choice;

import java.util.Map;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.newsgraph.queries.index.field.Fields;

/** The orders in which answers show their rows; what has no value comes last. */
final class Orders {
  private static final SortField BY_IRI = words(Fields.IRI, false);
  private static final Map<String, Sort> ORDERS =
      Map.of(
          "latest", new Sort(day("latest", true), BY_IRI),
          "earliest", new Sort(day("earliest", false), BY_IRI),
          "missing", new Sort(words("missing", false), words("date", true), BY_IRI),
          "day", new Sort(words("date", true), BY_IRI),
          "names",
              new Sort(
                  words("first", false), words("second", false), words("third", false), BY_IRI),
          "objects", new Sort(words("third", false), words("first", false), BY_IRI),
          "telling", new Sort(words("first", false), BY_IRI),
          "said", new Sort(first("first"), first("second"), BY_IRI),
          "iri", new Sort(BY_IRI));

  private Orders() {}

  static Sort of(String order) {
    if (!ORDERS.containsKey(order)) {
      throw new IllegalArgumentException("No such order of rows: " + order);
    }
    return ORDERS.get(order);
  }

  private static SortField day(String field, boolean latestFirst) {
    SortField sort = new SortField(field, SortField.Type.LONG, latestFirst);
    sort.setMissingValue(latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return sort;
  }

  private static SortField words(String field, boolean lastFirst) {
    SortField sort = new SortField(field, SortField.Type.STRING, lastFirst);
    sort.setMissingValue(lastFirst ? SortField.STRING_FIRST : SortField.STRING_LAST);
    return sort;
  }

  /** What is not bound comes first in SPARQL's ascending order. */
  private static SortField first(String field) {
    SortField sort = new SortField(field, SortField.Type.STRING, false);
    sort.setMissingValue(SortField.STRING_FIRST);
    return sort;
  }
}
