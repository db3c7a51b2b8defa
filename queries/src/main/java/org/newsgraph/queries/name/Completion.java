package org.newsgraph.queries.name;

import java.util.Comparator;

/** An entity that a beginning of a name may mean, with how often the news tells of it. */
public record Completion(String iri, String label, String type, int articles, int events) {
  static final Comparator<Completion> BEST_FIRST =
      Comparator.comparingInt(Completion::events)
          .thenComparingInt(Completion::articles)
          .reversed()
          .thenComparing(Completion::label)
          .thenComparing(Completion::iri);
}
