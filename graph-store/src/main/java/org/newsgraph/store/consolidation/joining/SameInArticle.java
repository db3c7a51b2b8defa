package org.newsgraph.store.consolidation.joining;

import java.util.Set;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Where.Fit;

/**
 * Whether two tellings of one article may tell of one occasion, where the article itself says
 * neither yes nor no.
 */
final class SameInArticle {
  private static final Set<Status> HELD = Set.of(Status.HAPPENED, Status.ONGOING);
  private static final Set<Status> NOT_HELD = Set.of(Status.CANCELLED, Status.POSSIBLE);

  private SameInArticle() {}

  static boolean fits(Telling one, Telling other) {
    return one.type().equals(other.type())
        && (JoiningRules.of(one.type()).loose() ? loosely(one, other) : strictly(one, other));
  }

  private static boolean loosely(Telling one, Telling other) {
    Together cast = Together.of(one, other);
    return cast.share(1)
        && placesFit(one, other)
        && timesFit(one, other)
        && statusesFit(one, other);
  }

  private static boolean strictly(Telling one, Telling other) {
    return Together.of(one, other).same()
        && one.cast().participants().size() > 1
        && one.isDated()
        && one.when().bounds().equals(other.when().bounds())
        && one.where().fit(other.where()) != Fit.RIVAL
        && one.standing().status() == other.standing().status();
  }

  private static boolean placesFit(Telling one, Telling other) {
    return one.where().fit(other.where()) != Fit.RIVAL;
  }

  /** Without a publication day, what has a time of its own is apart from what has none. */
  private static boolean timesFit(Telling one, Telling other) {
    return one.days().isPresent() == other.days().isPresent()
        && one.days().map(d -> d.overlaps(other.days().orElseThrow())).orElse(true);
  }

  /**
   * What was held is neither what was called off nor, where no day ties them together, what is
   * still to come.
   */
  private static boolean statusesFit(Telling one, Telling other) {
    return !contradict(one, other) && !contradict(other, one);
  }

  private static boolean contradict(Telling one, Telling other) {
    Status status = other.standing().status();
    return HELD.contains(one.standing().status())
        && (NOT_HELD.contains(status) || (status.liesAhead() && one.days().isEmpty()));
  }
}
