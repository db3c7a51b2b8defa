package org.newsgraph.extractor.mention.relation.unit;

import org.newsgraph.extractor.mention.event.Status;

/**
 * Whether a relation holds, as the words around it say.
 *
 * @param status {@link Status#HAPPENED} for what is told as true
 * @param former whether the words say that it is over
 */
public record Mood(Status status, boolean former) {
  public static final Mood TRUE = new Mood(Status.HAPPENED, false);

  public static Mood of(String written) {
    return written.equals("former")
        ? new Mood(Status.HAPPENED, true)
        : new Mood(Status.valueOf(written.toUpperCase(java.util.Locale.ROOT)), false);
  }

  /** Two words together: what is only possible stays so, and what may be denied is. */
  public Mood and(Mood other) {
    return new Mood(weaker(status, other.status), former || other.former);
  }

  private static Status weaker(Status one, Status two) {
    return rank(one) >= rank(two) ? one : two;
  }

  private static int rank(Status status) {
    return switch (status) {
      case HAPPENED, ONGOING -> 0;
      case PLANNED -> 1;
      case DENIED, CANCELLED -> 2;
      case POSSIBLE -> 3;
    };
  }
}
