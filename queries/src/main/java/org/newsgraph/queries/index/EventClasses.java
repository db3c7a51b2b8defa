package org.newsgraph.queries.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.ShippedTable;

/** Of an event's classes the one that is counted and shown; others are finer ones below it. */
public final class EventClasses {
  private static final int NAME = 0;
  private static final int UNDER = 1;
  private static final int RELIABLE = 12;

  private static final List<String[]> ROWS = ShippedTable.rows(Ng.class, "event-classes.tsv");

  static final Set<String> NAMES =
      ROWS.stream()
          .filter(row -> row[UNDER].equals("-"))
          .map(row -> row[NAME])
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> USUAL =
      ROWS.stream()
          .filter(row -> NAMES.contains(row[NAME]) && row[RELIABLE].equals("yes"))
          .map(row -> row[NAME])
          .toList();

  private EventClasses() {}

  /** Whether the class is one of these. */
  public static boolean has(Node type) {
    return type.isURI()
        && type.getURI().startsWith(Ng.NS)
        && NAMES.contains(type.getURI().substring(Ng.NS.length()));
  }

  /** Those that are told where nobody asks for a class; the others are too often wrong. */
  public static List<String> reliable() {
    return USUAL;
  }
}
