package org.newsgraph.store.consolidation.joining;

import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.report.Where.Fit;

/**
 * Whether tellings of two articles may tell of one event. Symmetric; a wrong join costs more than a
 * missing one.
 */
public final class SameEvent {
  private final Corrections corrections;

  public SameEvent(Corrections corrections) {
    this.corrections = corrections;
  }

  /** Class, participants, place and days go together, and nobody has said otherwise. */
  public boolean fits(Telling one, Telling other) {
    JoiningRule rule = JoiningRules.of(one.type());
    return comparable(one, other)
        && fitsButForTime(one, other)
        && AtOneTime.holds(one, other, rule);
  }

  /** One of them has no time at all, and all else goes together. */
  public boolean mayFit(Telling one, Telling other) {
    return comparable(one, other)
        && (one.days().isEmpty() || other.days().isEmpty())
        && fitsButForTime(one, other);
  }

  private boolean comparable(Telling one, Telling other) {
    return one.type().equals(other.type())
        && !one.article().iri().equals(other.article().iri())
        && !keptApart(one, other);
  }

  private boolean fitsButForTime(Telling one, Telling other) {
    JoiningRule rule = JoiningRules.of(one.type());
    Together cast = Together.of(one, other);
    boolean people =
        rule.shared() > 0
            && (cast.share(rule.shared())
                || (rule.visitor() && cast.shareVisitors() && one.where().agrees(other.where())));
    return people && placesFit(one, other, cast) && (rule.shared() > 1 || alone(one, other));
  }

  /**
   * Rival places do not stop the same people's meeting of one day: nobody is in two places at once.
   */
  private static boolean placesFit(Telling one, Telling other, Together cast) {
    return one.where().fit(other.where()) != Fit.RIVAL
        || (cast.same()
            && cast.shared().size() > 1
            && one.when().isDay()
            && one.when().bounds().equals(other.when().bounds()));
  }

  /** Where one shared participant is enough, there must not be more who are not shared. */
  private static boolean alone(Telling one, Telling other) {
    return Together.of(one, other).oneHoldsTheOther();
  }

  private boolean keptApart(Telling one, Telling other) {
    return one.reports().stream()
        .anyMatch(r -> other.reports().stream().anyMatch(s -> corrections.apart(r.iri(), s.iri())));
  }
}
