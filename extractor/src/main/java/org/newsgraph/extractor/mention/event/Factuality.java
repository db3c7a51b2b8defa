package org.newsgraph.extractor.mention.event;

import java.util.Objects;

/**
 * Whether an event took place, and how far from its trigger the words stand that say so.
 *
 * @param distance arcs between the trigger and the deciding word; 0 where its own form decides
 */
public record Factuality(Status status, int distance) {
  public Factuality {
    Objects.requireNonNull(status);
  }
}
