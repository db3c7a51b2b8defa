package org.newsgraph.store.consolidation.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Where.Fit;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * Whether tellings of two articles may tell of one event. Symmetric; a wrong join costs more than a
 * missing one.
 */
public final class SameEvent {
  /** So many days at most lie between two articles of which one took its words from the other. */
  static final int REPRINTED = 31;

  private static final int WEEK = 7;

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
    if (!comparable(one, other)) {
      return Optional.empty();
    }
    return sameWords(one, other) ? Optional.of(EventReason.SAME_WORDS) : byRule(one, other);
  }

  /** Whether they would fit, were they of different articles and had people said nothing. */
  public boolean mayReach(Telling one, Telling other) {
    return one.type().equals(other.type()) && byRule(one, other).isPresent();
  }

  private static Optional<EventReason> byRule(Telling one, Telling other) {
    JoiningRule rule = JoiningRule.of(one.type());
    if (rule.shared() == 0
        || isOnlyWished(one, other, rule)
        || Margin.is(one, other)
        || countedOtherwise(one, other)
        || TalksOfStates.differ(one, other)) {
      return Optional.empty();
    }
    boolean atOneTime = AtOneTime.holds(one, other, rule);
    if (atOneTime && fitsButForTime(one, other)) {
      return Optional.of(reasonOf(one, other, rule));
    }
    return isOnceTold(one, other, rule)
        ? Optional.of(EventReason.ONCE)
        : OtherWords.of(one, other, rule, atOneTime);
  }

  /**
   * That somebody should leave, would be made to or will not is called for by many and at all
   * times; it is not that he left, or that it is settled.
   */
  private static boolean isOnlyWished(Telling one, Telling other, JoiningRule rule) {
    return rule.once() && isWished(one) != isWished(other) && !one.isOnDayOf(other);
  }

  private static boolean isWished(Telling telling) {
    Status status = telling.standing().status();
    return status == Status.POSSIBLE || status == Status.DENIED;
  }

  /** What happens to one person once, and was so by both, on days of one week. */
  private static boolean isOnceTold(Telling one, Telling other, JoiningRule rule) {
    return rule.once()
        && isHeld(one)
        && isHeld(other)
        && new News(one, other).areDaysWithin(WEEK)
        && fitsButForTime(one, other);
  }

  private static boolean isHeld(Telling telling) {
    Status status = telling.standing().status();
    return status == Status.HAPPENED || status == Status.ONGOING;
  }

  /**
   * Nothing in one speaks against the other, though they alone would not be joined: a party in
   * common and none on both sides that the other lacks, at a time that fits, not in two countries.
   */
  boolean tolerates(Telling one, Telling other) {
    JoiningRule rule = JoiningRule.of(one.type());
    Together cast = Together.of(one, other);
    return rule.loose()
        && one.type().equals(other.type())
        && !Margin.is(one, other)
        && !countedOtherwise(one, other)
        && !TalksOfStates.differ(one, other)
        && !cast.turnedRound()
        && cast.matched() > 0
        && (rule.visitor()
            ? cast.shareVisitors()
            : cast.oneMatchesTheOther() || isNewsAtOnce(one, other))
        && !one.where().isInOtherCountryThan(other.where())
        && (one.where().fit(other.where()) != Fit.RIVAL
            || one.isOnDayOf(other)
            || cast.matched() > 1
            || (rule.visitor() && isOnOneJourney(one, other)))
        && (mayOverlap(one, other)
            || new News(one, other).isAWeekApart()
            || (rule.visitor() && isOnOneJourney(one, other)));
  }

  private static boolean mayOverlap(Telling one, Telling other) {
    return one.days().isPresent()
        && other.days().isPresent()
        && one.days().get().overlaps(other.days().get());
  }

  /** Of one day, or of one that was news when the other article appeared. */
  private static boolean isNewsAtOnce(Telling one, Telling other) {
    return one.isOnDayOf(other) || (mayOverlap(one, other) && new News(one, other).isShared());
  }

  /** Stops in one region of which articles of about the same day tell. */
  private static boolean isOnOneJourney(Telling one, Telling other) {
    return new Journey(one, other).mayBeOne() && new News(one, other).published() <= WEEK;
  }

  /**
   * One of them names one party alone, and none of the other's: two sides of one event perhaps,
   * where others tie them; nothing speaks against it.
   */
  boolean areTwoSides(Telling one, Telling other) {
    JoiningRule rule = JoiningRule.of(one.type());
    return rule.loose()
        && rule.shared() > 1
        && !rule.visitor()
        && one.type().equals(other.type())
        && Math.min(one.cast().participants().size(), other.cast().participants().size()) == 1
        && Together.of(one, other).matched() == 0
        && !Margin.is(one, other)
        && one.where().fit(other.where()) != Fit.RIVAL
        && !countedOtherwise(one, other)
        && isNewsAtOnce(one, other);
  }

  /** "His third visit" is not the fourth; of one day articles may count otherwise. */
  private static boolean countedOtherwise(Telling one, Telling other) {
    return !one.isOnDayOf(other)
        && !one.ordinals().isEmpty()
        && !other.ordinals().isEmpty()
        && Collections.disjoint(one.ordinals(), other.ordinals());
  }

  /**
   * Two of one article that both fit with another's: the article tells twice of the same
   * participants at the same place or on the same day, and nothing of it says that these are two.
   */
  boolean toldTwice(Telling one, Telling other) {
    return JoiningRule.of(one.type()).loose()
        && (!one.setting().apart().stream().anyMatch(other.reportIris()::contains)
            || isNextStop(one, other))
        && (isTheSameAgain(one, other)
            || isPartlyTheSame(one, other)
            || (JoiningRule.of(one.type()).visitor() && isFurtherStop(one, other)));
  }

  /** "He arrived in one town", "will go on to the next": a stop of the journey that others tell. */
  private static boolean isFurtherStop(Telling one, Telling other) {
    return new Journey(one, other).mayBeOne() && !countedOtherwise(one, other);
  }

  /** What an article keeps apart as of another day and town is a stop of one journey. */
  private static boolean isNextStop(Telling one, Telling other) {
    return JoiningRule.of(one.type()).visitor()
        && new Journey(one, other).isNextStop()
        && !countedOtherwise(one, other);
  }

  private static boolean isTheSameAgain(Telling one, Telling other) {
    return one.cast().participants().equals(other.cast().participants())
        && (one.isOnDayOf(other)
            || (one.where().fit(other.where()) == Fit.SAME && !contradict(one, other)));
  }

  /** The same or fewer parties, both ahead or both not, and nothing speaks against it. */
  private static boolean isPartlyTheSame(Telling one, Telling other) {
    Together cast = Together.of(one, other);
    return (cast.matched() > 0 && cast.oneMatchesTheOther())
        && !cast.turnedRound()
        && !Margin.is(one, other)
        && !countedOtherwise(one, other)
        && one.where().fit(other.where()) != Fit.RIVAL
        && (one.standing().status().liesAhead() == other.standing().status().liesAhead()
            || new News(one, other).isShared())
        && (one.isOnDayOf(other) || !contradict(one, other));
  }

  private static boolean contradict(Telling one, Telling other) {
    return one.isDated() && other.isDated() && !one.days().get().overlaps(other.days().get());
  }

  /**
   * The sentences of both have the same words around the trigger: one is taken from the other, or
   * both from an agency. Newspapers repeat no sentence of an event that is another one.
   */
  public boolean sameWords(Telling one, Telling other) {
    return new News(one, other).published() <= REPRINTED
        && !Collections.disjoint(one.wordings(), other.wordings())
        && comparable(one, other)
        && (one.cast().isEmpty()
            || other.cast().isEmpty()
            || !one.cast().shared(other.cast()).isEmpty());
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
    JoiningRule rule = JoiningRule.of(one.type());
    Together cast = Together.of(one, other);
    boolean people =
        rule.shared() > 0
            && (cast.share(rule.shared())
                || (rule.visitor()
                    && cast.shareVisitors()
                    && one.where().agrees(other.where())
                    && Journey.tellsWhere(one)
                    && Journey.tellsWhere(other)));
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

  /** Whether people keep anything apart. */
  boolean keepsAnyApart() {
    return corrections.keepApart();
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
