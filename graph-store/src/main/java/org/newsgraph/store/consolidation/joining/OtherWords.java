package org.newsgraph.store.consolidation.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.report.Where.Fit;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * One event told in other words: other parties beside the same two, one party alone, a day counted
 * from elsewhere, another day than announced. Each rule asks for something firm in return: the same
 * stated day, the same place.
 */
final class OtherWords {
  private static final int SOON = 3;
  private static final int SAME_DAY = 0;
  private static final int NEXT_DAY = 1;
  private static final int NEWS = 2;
  private static final int WEEK = 7;
  private static final int POSTPONED = 31;
  private static final String RESOLVED = "resolved";

  private final Telling one;
  private final Telling other;
  private final Together cast;
  private final JoiningRule rule;
  private final News news;
  private final Journey journey;

  private OtherWords(Telling one, Telling other, JoiningRule rule) {
    this.one = one;
    this.other = other;
    this.rule = rule;
    this.cast = Together.of(one, other);
    this.news = new News(one, other);
    this.journey = new Journey(one, other);
  }

  static Optional<EventReason> of(Telling one, Telling other, JoiningRule rule, boolean atOneTime) {
    return new OtherWords(one, other, rule).reason(atOneTime);
  }

  private Optional<EventReason> reason(boolean atOneTime) {
    if (!rule.loose() || cast.turnedRound()) {
      return Optional.empty();
    }
    if (atOneTime && sameOccasion()) {
      return Optional.of(EventReason.OCCASION);
    }
    if (countedAlike()
        && !inOtherCountries()
        && !calledOffElsewhere()
        && mayBeAtOneTime(atOneTime)) {
      return Optional.of(EventReason.COUNTED);
    }
    if (atOneTime && oneGathering()) {
      return Optional.of(EventReason.GATHERING);
    }
    return one.isOnDayOf(other) ? onOneDay() : onAnotherDay(atOneTime);
  }

  /** Summits of one town on one day; or at about one time, where they have a party in common. */
  private boolean oneGathering() {
    return one.isGathering()
        && other.isGathering()
        && one.where().fit(other.where()) == Fit.SAME
        && !one.where().isCountry()
        && (one.isOnDayOf(other)
            || news.isShared()
            || (cast.matched() > 0 && one.isDated() && other.isDated()));
  }

  private Optional<EventReason> onAnotherDay(boolean atOneTime) {
    if (atOneTime) {
      Optional<EventReason> inTheNews = rule.visitor() ? journey() : inTheNews();
      if (inTheNews.isPresent()) {
        return inTheNews;
      }
    }
    if (rule.visitor() && plannedForOneMonth()) {
      return Optional.of(EventReason.PLANNED_MONTH);
    }
    if (rule.visitor() && areNextStops()) {
      return Optional.of(EventReason.NEXT_STOP);
    }
    if (!people()) {
      return Optional.empty();
    }
    if (isADayApart()) {
      return Optional.of(EventReason.DAY_APART);
    }
    if (isAWeekApart()) {
      return Optional.of(EventReason.WEEK_APART);
    }
    return isMoved(one, other) || isMoved(other, one)
        ? Optional.of(EventReason.MOVED)
        : Optional.empty();
  }

  private Optional<EventReason> inTheNews() {
    if (news.isShared() && actForOneAnother()) {
      return Optional.of(EventReason.ACTS_FOR_TIME);
    }
    if (isLookedBackAt() && actForOneAnother()) {
      return Optional.of(EventReason.ACTS_FOR_PERIOD);
    }
    if (!oneSide() || cast.matched() != 1 || cast.matchedClosely() != 1) {
      return Optional.empty();
    }
    return isAtOnePlaceInTheNews() ? Optional.of(EventReason.ONE_AT_PLACE) : Optional.empty();
  }

  /** Of a town or house; where neither has a day, both must have appeared at once. */
  private boolean isAtOnePlaceInTheNews() {
    return one.where().agrees(other.where())
        && (news.isIn()
            || (news.isAtOnce(NEXT_DAY)
                && one.where().fit(other.where()) == Fit.SAME
                && !one.where().isCountry()
                && isDenied(one) == isDenied(other)));
  }

  /**
   * Both look back, in articles that appeared at once, at a time of which one tells more than the
   * other: "in June", "that year".
   */
  private boolean isLookedBackAt() {
    return news.published() <= NEXT_DAY && isLongAgo(one) && isLongAgo(other) && areNested();
  }

  private static boolean isLongAgo(Telling telling) {
    return telling
        .when()
        .bounds()
        .filter(days -> telling.article().published().stream().allMatch(days.last()::isBefore))
        .isPresent();
  }

  private boolean areNested() {
    Days a = one.when().bounds().orElseThrow();
    Days b = other.when().bounds().orElseThrow();
    return a.contains(b) || b.contains(a);
  }

  private boolean actForOneAnother() {
    return cast.matched() > 1
        && cast.areOfTwoSides()
        && cast.oneMatchesTheOther()
        && !cast.areOfMoreSides()
        && cast.shareAName()
        && (one.where().agrees(other.where()) || (cast.matchedByGroups() > 1 && !rivalPlaces()));
  }

  private static boolean isDenied(Telling telling) {
    return telling.standing().status() == Status.DENIED;
  }

  private Optional<EventReason> journey() {
    if (!cast.shareVisitors()) {
      return Optional.empty();
    }
    if (isCalledOff(one) && isCalledOff(other) && news.published() <= WEEK) {
      return Optional.of(EventReason.CALLED_OFF);
    }
    return isInTheNews() && (!rivalPlaces() || journey.mayBeOne())
        ? Optional.of(EventReason.JOURNEY)
        : Optional.empty();
  }

  /** Who is told to travel without a word on where may be on another way a few days later. */
  private boolean isInTheNews() {
    boolean first = Journey.tellsWhere(one);
    boolean second = Journey.tellsWhere(other);
    if (first && second) {
      return one.where().agrees(other.where())
          ? news.isIn() || news.isAtOnce(NEXT_DAY)
          : news.isInSince(SOON) || news.isAtOnce(NEXT_DAY);
    }
    return news.isInSince(NEXT_DAY) || ((first || second) && news.isAtOnce(SAME_DAY));
  }

  /** Stops on days that follow each other, told while both are news. */
  private boolean areNextStops() {
    return journey.isOnDaysInARow()
        && news.published() <= NEWS
        && one.where().place().isPresent()
        && other.where().place().isPresent()
        && journey.mayBeOne();
  }

  private static boolean isCalledOff(Telling telling) {
    return telling.standing().status() == Status.CANCELLED;
  }

  private boolean sameOccasion() {
    return one.occasions().stream().anyMatch(other.occasions()::contains) && !rivalPlaces();
  }

  /** One was called off, and the other took place somewhere else. */
  private boolean calledOffElsewhere() {
    return rivalPlaces() && isCalledOff(one) != isCalledOff(other);
  }

  private boolean countedAlike() {
    return !Collections.disjoint(one.ordinals(), other.ordinals()) && people();
  }

  /** Of one month, or one of them without a day and published about then. */
  private boolean mayBeAtOneTime(boolean atOneTime) {
    return atOneTime && news.published() <= POSTPONED;
  }

  private boolean plannedForOneMonth() {
    return isPlanned(one)
        && isPlanned(other)
        && one.when().bounds().equals(other.when().bounds())
        && cast.shareVisitors()
        && !rivalPlaces();
  }

  private static boolean isPlanned(Telling telling) {
    Status status = telling.standing().status();
    return telling.when().bounds().filter(days -> days.count() <= POSTPONED).isPresent()
        && (status == Status.PLANNED || status == Status.CANCELLED);
  }

  private Optional<EventReason> onOneDay() {
    if (cast.shared().size() > 1 && !inOtherCountries()) {
      return Optional.of(EventReason.PARTIES_ADD_UP);
    }
    if (rule.visitor()) {
      return cast.shareVisitors() && !inOtherCountries()
          ? Optional.of(EventReason.VISITOR_DAY)
          : Optional.empty();
    }
    if (cast.matched() > 1
        && cast.areOfTwoSides()
        && cast.oneMatchesTheOther()
        && !cast.areOfMoreSides()
        && !inOtherCountries()) {
      return Optional.of(EventReason.ACTS_FOR);
    }
    if (!alone() || cast.matched() != 1 || cast.matchedClosely() != 1) {
      return Optional.empty();
    }
    if (one.where().fit(other.where()) == Fit.SAME) {
      return Optional.of(EventReason.ONE_AT_PLACE);
    }
    if (rivalPlaces()) {
      return Optional.empty();
    }
    if (news.published() <= SOON) {
      return Optional.of(EventReason.ONE_ON_DAY);
    }
    return cast.namesTheRest() && isDenied(one) == isDenied(other)
        ? Optional.of(EventReason.BESIDE_ON_DAY)
        : Optional.empty();
  }

  private boolean oneSide() {
    return one.isOneSide() || other.isOneSide();
  }

  private boolean alone() {
    return Math.min(one.cast().participants().size(), other.cast().participants().size()) == 1;
  }

  private boolean rivalPlaces() {
    return one.where().fit(other.where()) == Fit.RIVAL;
  }

  private boolean inOtherCountries() {
    return rivalPlaces() && one.where().isInOtherCountryThan(other.where());
  }

  private boolean people() {
    return rule.visitor() ? cast.shareVisitors() : cast.same() && cast.shared().size() > 1;
  }

  /** "On Monday" is another day east of the date line, and in a paper that went to press late. */
  private boolean isADayApart() {
    return one.where().agrees(other.where())
        && one.when().isDay()
        && other.when().isDay()
        && Math.abs(ChronoUnit.DAYS.between(day(one), day(other))) == 1
        && (isResolved(one.when()) || isResolved(other.when()))
        && news.published() <= NEWS
        && one.standing().status() == other.standing().status();
  }

  private boolean isAWeekApart() {
    return news.isAWeekApart()
        && one.when().isDay()
        && other.when().isDay()
        && !rivalPlaces()
        && (!rule.visitor() || one.where().agrees(other.where()));
  }

  private static boolean isResolved(When when) {
    return when.basis().filter(RESOLVED::equals).isPresent();
  }

  /** The first is announced for a day before which it was written, the second is the later word. */
  private boolean isMoved(Telling announced, Telling later) {
    Status before = announced.standing().status();
    Status after = later.standing().status();
    boolean calledOff = before == Status.CANCELLED;
    if (!(calledOff || before == Status.PLANNED) || after == Status.CANCELLED) {
      return false;
    }
    return announced.when().isDay()
        && later.when().isDay()
        && !rivalPlaces()
        && ((calledOff && !rule.visitor()) || one.where().agrees(other.where()))
        && isBefore(announced, later)
        && apart(announced, later) <= (calledOff ? POSTPONED : SOON)
        && (calledOff || after == Status.HAPPENED || after == Status.ONGOING);
  }

  private static boolean isBefore(Telling announced, Telling later) {
    Optional<LocalDate> first = announced.article().published();
    Optional<LocalDate> second = later.article().published();
    return first.isPresent()
        && second.isPresent()
        && !first.get().isAfter(day(announced))
        && first.get().isBefore(second.get())
        && day(later).isAfter(first.get());
  }

  private static long apart(Telling one, Telling other) {
    return Math.abs(ChronoUnit.DAYS.between(day(one), day(other)));
  }

  private static LocalDate day(Telling telling) {
    return telling.when().bounds().orElseThrow().first();
  }
}
