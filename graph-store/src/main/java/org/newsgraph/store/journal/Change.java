package org.newsgraph.store.journal;

import java.util.Objects;

/**
 * What committed transactions may have altered. What is named may be there, altered or gone: ask
 * the store.
 *
 * @param number number of the last transaction in it; transactions are counted from 1
 * @param articles the article graphs, by IRI
 * @param subjects the subjects of the knowledge layer, by IRI: entities, events, reports, articles
 */
public record Change(long number, Touched articles, Touched subjects) {
  public Change {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(subjects, "subjects");
  }

  static Change nothing(long number) {
    return new Change(number, Touched.NONE, Touched.NONE);
  }

  public static Change everything(long number) {
    return new Change(number, Touched.ALL, Touched.ALL);
  }
}
