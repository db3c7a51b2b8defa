package org.newsgraph.store.consolidation.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.telling.Telling;

/** Whether the articles of two tellings appeared when the same thing was news. */
final class News {
  private static final int NEXT_DAY = 1;
  private static final int SOON = 3;
  private static final int WEEK = 7;
  private static final String RESOLVED = "resolved";

  private final Telling one;
  private final Telling other;

  News(Telling one, Telling other) {
    this.one = one;
    this.other = other;
  }

  /**
   * One has no day, and appeared when the other was news; or neither has, and both appeared then.
   */
  boolean isShared() {
    return isIn() || isAtOnce(SOON);
  }

  /** The one without a day was published when the other's was news. */
  boolean isIn() {
    return isIn(one, other, SOON) || isIn(other, one, SOON);
  }

  /**
   * The same, where the one without a day tells of the past and was not published before the day: a
   * plan without day and place may be any.
   */
  boolean isInSince(int days) {
    return (isIn(one, other, days) && isSince(one, other))
        || (isIn(other, one, days) && isSince(other, one));
  }

  /** The one without a day was published in the week of the other's, or both in one week. */
  boolean isOfOneWeek() {
    return isIn(one, other, WEEK) || isIn(other, one, WEEK) || isAtOnce(WEEK);
  }

  private static boolean isIn(Telling dated, Telling undated, int days) {
    if (!dated.when().isDay() || undated.isDated() || undated.article().published().isEmpty()) {
      return false;
    }
    long after = ChronoUnit.DAYS.between(day(dated), undated.article().published().get());
    return liesAhead(undated) ? after <= 0 && after >= -WEEK : after >= -NEXT_DAY && after <= days;
  }

  private static boolean isSince(Telling dated, Telling undated) {
    return dated.when().isDay()
        && !undated.isDated()
        && !liesAhead(undated)
        && undated.article().published().filter(day -> !day.isBefore(day(dated))).isPresent();
  }

  /** Neither has a day, and both appeared within so many days. */
  boolean isAtOnce(int days) {
    return !one.isDated()
        && !other.isDated()
        && published() <= days
        && liesAhead(one) == liesAhead(other);
  }

  private static boolean liesAhead(Telling telling) {
    return telling.standing().status().liesAhead();
  }

  /** So many days lie between the two articles; very many where one has no date. */
  long published() {
    return apart().orElse(Long.MAX_VALUE);
  }

  /** Both articles have a date, and more days than these lie between them. */
  boolean isMoreThanApart(int days) {
    return apart().filter(apart -> apart > days).isPresent();
  }

  private Optional<Long> apart() {
    Optional<LocalDate> a = one.article().published();
    Optional<LocalDate> b = other.article().published();
    return a.flatMap(day -> b.map(late -> Math.abs(ChronoUnit.DAYS.between(day, late))));
  }

  /** Each has a day, and no more than so many lie between them. */
  boolean areDaysWithin(int days) {
    return one.when().isDay()
        && other.when().isDay()
        && Math.abs(ChronoUnit.DAYS.between(day(one), day(other))) <= days;
  }

  /** The weekday of one may be meant for that of the other, a week later. */
  boolean isAWeekApart() {
    return isAWeekEarly(one, other) || isAWeekEarly(other, one);
  }

  /**
   * "On Friday" in an article that appeared on the Thursday before, by its own date, is counted as
   * the Friday before that.
   */
  private static boolean isAWeekEarly(Telling early, Telling late) {
    if (!early.when().isDay()
        || early.when().basis().filter(RESOLVED::equals).isEmpty()
        || late.when().bounds().isEmpty()) {
      return false;
    }
    LocalDate meant = day(early).plusDays(WEEK);
    return late.days().orElseThrow().overlaps(new Days(meant, meant))
        && early.article().published().filter(day -> day.plusDays(1).equals(meant)).isPresent();
  }

  private static LocalDate day(Telling telling) {
    return telling.when().bounds().orElseThrow().first();
  }
}
