package org.newsgraph.store.consolidation.joining;

import java.util.Collections;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * How much speaks for two tellings that fit: the same words and the same number in a row most, then
 * the day, or that one appeared in the week of the other, then the place, then the same
 * participants, then the status.
 */
public final class Likeness {
  private Likeness() {}

  /** The more, the liker. */
  public static int of(Telling one, Telling other) {
    boolean day = one.when().isDay() && one.when().bounds().equals(other.when().bounds());
    int time = day || new News(one, other).isOfOneWeek() ? 8 : 0;
    int place = one.where().agrees(other.where()) ? 4 : 0;
    int cast = one.cast().participants().equals(other.cast().participants()) ? 2 : 0;
    int status = one.standing().status() == other.standing().status() ? 1 : 0;
    int words = Collections.disjoint(one.wordings(), other.wordings()) ? 0 : 32;
    int counted = Collections.disjoint(one.ordinals(), other.ordinals()) ? 0 : 16;
    return words + counted + time + place + cast + status;
  }
}
