package org.newsgraph.extractor.article.byline;

import java.util.EnumSet;
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
    EnumSet<DateOrder> seen = EnumSet.noneOf(DateOrder.class);
    column.forEach(date -> Dates.order(date).ifPresent(seen::add));
    return seen.size() == 1 ? Optional.of(seen.iterator().next()) : Optional.empty();
  }
}
