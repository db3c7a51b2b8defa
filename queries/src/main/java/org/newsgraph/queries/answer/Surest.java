package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.queries.catalogue.Confidence;

/**
 * Puts the surest rows of one day first; days stay in their order, but in a table what is unsure
 * comes behind all else.
 */
public final class Surest {
  private Surest() {}

  public static List<Row> first(List<Row> rows) {
    List<Row> sorted = new ArrayList<>();
    List<Row> day = new ArrayList<>();
    for (Row row : rows) {
      if (!day.isEmpty() && !day.get(0).cell("date").equals(row.cell("date"))) {
        sorted.addAll(sorted(day));
        day.clear();
      }
      day.add(row);
    }
    sorted.addAll(sorted(day));
    return sorted;
  }

  /** The same rows, the unsure ones behind all others. */
  public static List<Row> unsureLast(List<Row> rows) {
    Map<Boolean, List<Row>> parts =
        rows.stream().collect(Collectors.partitioningBy(row -> row.sureness().equals("unsure")));
    return Stream.concat(parts.get(false).stream(), parts.get(true).stream()).toList();
  }

  private static List<Row> sorted(List<Row> day) {
    boolean dated = !day.isEmpty() && !day.get(0).cell("date").value().isEmpty();
    return dated
        ? day.stream().sorted(Comparator.comparingInt(r -> Confidence.rank(r.sureness()))).toList()
        : List.copyOf(day);
  }
}
