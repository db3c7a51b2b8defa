package org.newsgraph.queries.view;

import java.util.Locale;

/** What is served: the sample articles that come with the program, or the user's own. */
public enum StoreKind {
  /** The sample articles. */
  SAMPLE,
  /** The user's own articles. */
  OWN;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
