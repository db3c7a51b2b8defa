package org.newsgraph.store.consolidation.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Where.Fit;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * Whether two visits are stops of one journey: the same visitors, in one country that is not their
 * own or in one region of their own, on days that follow each other. Who travels through his own
 * country comes home in between, and two countries are two visits.
 */
final class Journey {
  private static final int NEXT_DAY = 1;

  private final Telling one;
  private final Telling other;

  Journey(Telling one, Telling other) {
    this.one = one;
    this.other = other;
  }

  /**
   * Nothing in places and days speaks against one journey, which was called off in both or none.
   */
  boolean mayBeOne() {
    return Together.of(one, other).shareVisitors() && arePlaces() && areDays() && isHeldAlike();
  }

  /** Both have a day, the day after each other. */
  boolean isOnDaysInARow() {
    return one.when().isDay() && other.when().isDay() && apart() == NEXT_DAY;
  }

  /**
   * It may be one, and the days of both are known to follow each other: that on which one article
   * tells of a stop without a day is about its own.
   */
  boolean isNextStop() {
    return mayBeOne()
        && (one.isDated() == other.isDated() ? isOnDaysInARow() : isNextTo(one, other));
  }

  private static boolean isNextTo(Telling one, Telling other) {
    Telling dated = one.isDated() ? one : other;
    Telling undated = one.isDated() ? other : one;
    return dated.when().isDay()
        && !undated.standing().status().liesAhead()
        && undated
            .article()
            .published()
            .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, first(dated))) <= NEXT_DAY)
            .isPresent();
  }

  private static LocalDate first(Telling dated) {
    return dated.when().bounds().orElseThrow().first();
  }

  /** The places may be stops of it. */
  boolean arePlaces() {
    return one.where().fit(other.where()) != Fit.RIVAL
        || (one.where().isInCountryOf(other.where())
            && (isAbroad() || one.where().isInOneRegionWith(other.where())));
  }

  /** Whether it names a place; who is in the country for which he acts may be anywhere in it. */
  static boolean tellsWhere(Telling telling) {
    return telling.where().place().isPresent()
        && !(telling.where().isCountry() && isHome(telling, telling.where().place().get()));
  }

  private boolean isAbroad() {
    return one.where()
        .country()
        .filter(country -> !isHome(one, country) && !isHome(other, country))
        .isPresent();
  }

  private static boolean isHome(Telling telling, String country) {
    return telling.setting().actsFor().values().stream().anyMatch(lands -> lands.contains(country));
  }

  private boolean areDays() {
    return !one.isDated() || !other.isDated() || apart() <= NEXT_DAY;
  }

  private long apart() {
    Days a = one.when().extent().orElseThrow();
    Days b = other.when().extent().orElseThrow();
    return a.overlaps(b)
        ? 0
        : Math.max(
            ChronoUnit.DAYS.between(a.last(), b.first()),
            ChronoUnit.DAYS.between(b.last(), a.first()));
  }

  private boolean isHeldAlike() {
    return isCalledOff(one) == isCalledOff(other);
  }

  private static boolean isCalledOff(Telling telling) {
    Status status = telling.standing().status();
    return status == Status.CANCELLED || status == Status.DENIED;
  }
}
