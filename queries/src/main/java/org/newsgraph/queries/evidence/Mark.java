package org.newsgraph.queries.evidence;

import java.util.Comparator;
import java.util.List;

/**
 * Words of an article to mark, and why: {@code trigger}, {@code participant}, {@code time} or
 * {@code sentence}. Code points of the article, end exclusive.
 */
public record Mark(String kind, int begin, int end, String words, List<String> entities) {
  /** On one place in this order. */
  private static final List<String> ORDER = List.of("participant", "sentence", "time", "trigger");

  static final Comparator<Mark> IN_TEXT =
      Comparator.comparingInt(Mark::begin)
          .thenComparingInt(Mark::end)
          .thenComparing(mark -> ORDER.indexOf(mark.kind()));

  /** Copies the entities. */
  public Mark {
    entities = List.copyOf(entities);
  }
}
