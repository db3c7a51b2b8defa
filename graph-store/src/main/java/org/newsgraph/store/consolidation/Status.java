package org.newsgraph.store.consolidation;

import java.util.Locale;

/** The six statuses, the stronger first. */
enum Status {
  HAPPENED(0),
  CANCELLED(0),
  DENIED(0),
  ONGOING(1),
  PLANNED(2),
  POSSIBLE(3);

  private final int rank;

  Status(int rank) {
    this.rank = rank;
  }

  /** A smaller rank beats a greater one. */
  int rank() {
    return rank;
  }

  boolean isSettled() {
    return rank == 0;
  }

  /** Whether its day lies ahead of the publication. */
  boolean liesAhead() {
    return rank > 1;
  }

  String localName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(String localName) {
    return valueOf(localName.toUpperCase(Locale.ROOT));
  }
}
