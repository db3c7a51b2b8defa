package org.newsgraph.queries.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Queries that were parsed, to be copied: parsing takes ten times as long. */
final class ParsedQueries {
  private static final int MOST = 200;

  private static final Map<String, Query> PARSED =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Query> eldest) {
          return size() > MOST;
        }
      };

  private ParsedQueries() {}

  /** Returns the query of a text, which may be changed. */
  static Query of(String text) {
    return QueryTransformOps.transform(parsed(text), new Copying());
  }

  private static Query parsed(String text) {
    synchronized (PARSED) {
      Query known = PARSED.get(text);
      if (known != null) {
        return known;
      }
    }
    Query parsed = QueryFactory.create(text);
    synchronized (PARSED) {
      PARSED.put(text, parsed);
    }
    return parsed;
  }

  /** Copies groups and subqueries, and the values that are bound. */
  private static final class Copying extends ElementTransformCopyBase {
    Copying() {
      super(true);
    }

    @Override
    public Element transform(ElementData data) {
      return new ElementData(new ArrayList<>(data.getVars()), new ArrayList<>(data.getRows()));
    }
  }
}
