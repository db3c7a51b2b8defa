package org.newsgraph.store.consolidation.joining;

/**
 * How much speaks for two tellings that fit: the day most, then the place, then the same
 * participants, then the status.
 */
public final class Likeness {
  private Likeness() {}

  /** The more, the liker. */
  public static int of(Telling one, Telling other) {
    int day = one.when().isDay() && one.when().bounds().equals(other.when().bounds()) ? 8 : 0;
    int place = one.where().agrees(other.where()) ? 4 : 0;
    int cast = one.cast().participants().equals(other.cast().participants()) ? 2 : 0;
    int status = one.standing().status() == other.standing().status() ? 1 : 0;
    return day + place + cast + status;
  }
}
