package org.newsgraph.queries.asking;

import java.util.Map;

/**
 * A condition that could be dropped or changed, and how many things there would be then.
 *
 * @param change values of parameters to be given instead
 */
public record Widening(String words, int count, Map<String, String> change) {
  /** Copies the values. */
  public Widening {
    change = Map.copyOf(change);
  }
}
