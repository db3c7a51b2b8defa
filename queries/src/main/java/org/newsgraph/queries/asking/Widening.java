package org.newsgraph.queries.asking;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A condition that could be dropped or changed, and how many things there would be then.
 *
 * @param change values of parameters to be given instead
 */
public record Widening(String words, int count, Map<String, String> change) {
  /** Copies the values, in the order of the parameters. */
  public Widening {
    change = Collections.unmodifiableMap(new TreeMap<>(change));
  }
}
