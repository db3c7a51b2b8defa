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
 * @param isEarlier it tells of what was before the news: "had previously visited", "met three
 *     times"
 * @param isPrivate it tells of a talk of those named alone: "a private conversation", "met one on
 *     one"
 * @param elsewhere what other sentences tell of it: {@link #DAY}, {@link #PLACE}
 */
public record Wording(
    Optional<String> key,
    Optional<Integer> ordinal,
    boolean isGathering,
    boolean isEarlier,
    boolean isPrivate,
    SortedSet<String> beside,
    SortedSet<String> elsewhere) {
  /** That the words for the day do not stand in the sentence. */
  public static final String DAY = "day";

  /** That the words for the place do not stand in the sentence. */
  public static final String PLACE = "place";

  public static final Wording NONE = new Wording(Optional.empty(), Optional.empty(), false);

  public Wording {
    beside = Collections.unmodifiableSortedSet(new TreeSet<>(beside));
    elsewhere = Collections.unmodifiableSortedSet(new TreeSet<>(elsewhere));
  }

  /** Of a sentence that tells all there is. */
  public Wording(Optional<String> key, Optional<Integer> ordinal, boolean isGathering) {
    this(
        key,
        ordinal,
        isGathering,
        false,
        false,
        Collections.emptySortedSet(),
        Collections.emptySortedSet());
  }

  /** The same, where it is told as something of earlier times. */
  public Wording earlier(boolean earlier) {
    return new Wording(key, ordinal, isGathering, earlier, isPrivate, beside, elsewhere);
  }

  /** The same, where it is told as a talk of those named alone. */
  public Wording inPrivate(boolean alone) {
    return new Wording(key, ordinal, isGathering, isEarlier, alone, beside, elsewhere);
  }

  /** The same with those who are named around it. */
  public Wording beside(SortedSet<String> named) {
    return new Wording(key, ordinal, isGathering, isEarlier, isPrivate, named, elsewhere);
  }

  /** The same, where other sentences tell that. */
  public Wording elsewhere(SortedSet<String> what) {
    return new Wording(key, ordinal, isGathering, isEarlier, isPrivate, beside, what);
  }

  /** The same of the entities that stand. */
  Wording under(UnaryOperator<String> standing) {
    SortedSet<String> moved = new TreeSet<>();
    beside.forEach(b -> moved.add(standing.apply(b)));
    return new Wording(key, ordinal, isGathering, isEarlier, isPrivate, moved, elsewhere);
  }
}
