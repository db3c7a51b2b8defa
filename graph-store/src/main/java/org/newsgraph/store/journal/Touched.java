package org.newsgraph.store.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Of which things a change may have altered something: these, or all.
 *
 * @param all whether any may be altered; then {@code iris} is empty
 * @param iris what may be altered, in order
 */
public record Touched(boolean all, SortedSet<String> iris) {
  /** None at all. */
  public static final Touched NONE = new Touched(false, Collections.emptySortedSet());

  /** Any may be altered. */
  public static final Touched ALL = new Touched(true, Collections.emptySortedSet());

  public Touched {
    iris = Collections.unmodifiableSortedSet(new TreeSet<>(iris));
  }

  public static Touched these(Collection<String> iris) {
    return new Touched(false, new TreeSet<>(iris));
  }

  public boolean isEmpty() {
    return !all && iris.isEmpty();
  }
}
