package org.newsgraph.store.consolidation.report;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How a report is put.
 *
 * @param key equal for reports in whose sentences the same words stand around the trigger; absent
 *     where these are too few to tell one sentence from another
 * @param ordinal which of a row it is said to be: 3 for "his third visit"
 * @param isGathering its word is one for a meeting of many, such as a summit
 * @param beside those who are named around the trigger, if the report names one party alone
 */
public record Wording(
    Optional<String> key,
    Optional<Integer> ordinal,
    boolean isGathering,
    SortedSet<String> beside) {
  public static final Wording NONE =
      new Wording(Optional.empty(), Optional.empty(), false, Collections.emptySortedSet());

  public Wording {
    beside = Collections.unmodifiableSortedSet(new TreeSet<>(beside));
  }

  /** The same with those who are named around it. */
  public Wording beside(SortedSet<String> named) {
    return new Wording(key, ordinal, isGathering, named);
  }

  /** The same of the entities that stand. */
  Wording under(UnaryOperator<String> standing) {
    SortedSet<String> moved = new TreeSet<>();
    beside.forEach(b -> moved.add(standing.apply(b)));
    return new Wording(key, ordinal, isGathering, moved);
  }
}
