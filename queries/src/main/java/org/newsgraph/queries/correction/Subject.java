package org.newsgraph.queries.correction;

/** What a correction speaks of. */
enum Subject {
  ENTITY,
  EVENT,
  REPORT,
  CLAIM,
  ARTICLE;

  static Subject of(String iri) {
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

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
