package org.newsgraph.extractor.mention.event;

import java.util.Objects;

/**
 * Whether an event took place, and how far from its trigger the words stand that say so.
 *
 * @param distance arcs between the trigger and the deciding word; 0 where its own form decides
 * @param assumed whether no word decides it: a bare noun ("the summit is a chance") is taken for
 *     something that happened, until the article says otherwise
 */
public record Factuality(Status status, int distance, boolean assumed) {
  public Factuality {
    Objects.requireNonNull(status);
  }

  public Factuality(Status status, int distance) {
    this(status, distance, false);
  }

  /** Nothing decides it: it is taken for something that happened. */
  public static Factuality assumed(int distance) {
    return new Factuality(Status.HAPPENED, distance, true);
  }
}
