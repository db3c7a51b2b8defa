package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the surest rows of one day first; days stay in their order. */
public final class Surest {
  private static final List<String> ORDER = List.of("sure", "likely", "unsure", "");

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

  private static List<Row> sorted(List<Row> day) {
    boolean dated = !day.isEmpty() && !day.get(0).cell("date").value().isEmpty();
    return dated
        ? day.stream().sorted(Comparator.comparingInt(r -> ORDER.indexOf(r.sureness()))).toList()
        : List.copyOf(day);
  }
}
