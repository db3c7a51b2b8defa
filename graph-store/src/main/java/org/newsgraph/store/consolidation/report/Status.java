package org.newsgraph.store.consolidation.report;

import java.util.Locale;

/** The six statuses, the stronger first. */
public enum Status {
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
  public int rank() {
    return rank;
  }

  /** Whether its day lies ahead of the publication. */
  public boolean liesAhead() {
    return rank > 1;
  }

  public String localName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Status of(String localName) {
    return valueOf(localName.toUpperCase(Locale.ROOT));
  }
}
