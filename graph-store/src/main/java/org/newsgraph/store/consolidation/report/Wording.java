package org.newsgraph.store.consolidation.report;

import java.util.Optional;

/**
 * How a report is put.
 *
 * @param key equal for reports in whose sentences the same words stand around the trigger; absent
 *     where these are too few to tell one sentence from another
 * @param ordinal which of a row it is said to be: 3 for "his third visit"
 */
public record Wording(Optional<String> key, Optional<Integer> ordinal) {
  public static final Wording NONE = new Wording(Optional.empty(), Optional.empty());
}
