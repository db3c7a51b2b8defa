package org.newsgraph.extractor.article.byline;

import java.util.Optional;
import java.util.stream.Stream;

/** How the parts of dates such as 04/05/2023 follow each other. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /**
   * What all dates of a column say together: the order in which every one of them is a date, where
   * at least one is none in the other order; empty where nothing tells, or where they disagree.
   */
  public static Optional<DateOrder> of(Stream<String> column) {
    boolean[] seen = new boolean[values().length];
    column
        .flatMap(date -> Dates.order(date).stream())
        .forEach(order -> seen[order.ordinal()] = true);
    if (seen[0] == seen[1]) {
      return Optional.empty();
    }
    return Optional.of(seen[0] ? DAY_FIRST : MONTH_FIRST);
  }
}
