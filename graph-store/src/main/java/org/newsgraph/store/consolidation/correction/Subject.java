package org.newsgraph.store.consolidation.correction;

import java.util.Locale;

/** What a correction speaks of, as its IRI tells. */
public enum Subject {
  ENTITY,
  EVENT,
  REPORT,
  CLAIM,
  ARTICLE;

  /** What this IRI names. */
  public static Subject of(String iri) {
    if (iri.contains("#report=")) {
      return REPORT;
    }
    if (iri.contains("#claim=")) {
      return CLAIM;
    }
    if (iri.contains("/event/")) {
      return EVENT;
    }
    return iri.contains("/article/") && !iri.contains("#") ? ARTICLE : ENTITY;
  }

  /** Whether it is an event, or a report of one. */
  boolean isEvent() {
    return this == EVENT || this == REPORT;
  }

  /** The word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
