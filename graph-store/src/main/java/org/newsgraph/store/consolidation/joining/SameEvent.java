package org.newsgraph.store.consolidation.joining;

import java.util.Collection;
import java.util.Optional;
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
    return reason(one, other).isPresent();
  }

  /** The rule by which the two tell of one event; none where they do not. */
  Optional<EventReason> reason(Telling one, Telling other) {
    return comparable(one, other) ? byRule(one, other) : Optional.empty();
  }

  /** Whether they would fit, were they of different articles and had people said nothing. */
  public boolean mayReach(Telling one, Telling other) {
    return one.type().equals(other.type()) && byRule(one, other).isPresent();
  }

  private static Optional<EventReason> byRule(Telling one, Telling other) {
    JoiningRule rule = JoiningRules.of(one.type());
    if (rule.shared() == 0 || Margin.is(one, other)) {
      return Optional.empty();
    }
    boolean atOneTime = AtOneTime.holds(one, other, rule);
    if (atOneTime && fitsButForTime(one, other)) {
      return Optional.of(reasonOf(one, other, rule));
    }
    return OtherWords.of(one, other, rule, atOneTime);
  }

  private static EventReason reasonOf(Telling one, Telling other, JoiningRule rule) {
    if (!Together.of(one, other).share(rule.shared())) {
      return EventReason.VISITOR_PLACE;
    }
    return one.isOnDayOf(other) ? EventReason.PEOPLE_DAY : EventReason.PEOPLE_TIME;
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

  private static boolean fitsButForTime(Telling one, Telling other) {
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
        || (cast.same() && cast.shared().size() > 1 && one.isOnDayOf(other));
  }

  /** Where one shared participant is enough, there must not be more who are not shared. */
  private static boolean alone(Telling one, Telling other) {
    return Together.of(one, other).oneHoldsTheOther();
  }

  /** Whether people keep the telling apart from one of these. */
  boolean keepsApart(Collection<Telling> tellings, Telling telling) {
    return corrections.keepApart() && tellings.stream().anyMatch(t -> keptApart(t, telling));
  }

  private boolean keptApart(Telling one, Telling other) {
    return corrections.keepApart()
        && one.reports().stream()
            .anyMatch(
                r -> other.reports().stream().anyMatch(s -> corrections.apart(r.iri(), s.iri())));
  }
}
