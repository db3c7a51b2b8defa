package org.newsgraph.store.consolidation.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.telling.Telling;

/** Whether two tellings of different articles may speak of the same days. */
final class AtOneTime {
  private static final int NEAR = 31;
  private static final int RECENT = 14;
  private static final int WEEK = 7;

  private final Telling one;
  private final Telling other;
  private final JoiningRule rule;

  private AtOneTime(Telling one, Telling other, JoiningRule rule) {
    this.one = one;
    this.other = other;
    this.rule = rule;
  }

  static boolean holds(Telling one, Telling other, JoiningRule rule) {
    return new AtOneTime(one, other, rule).holds();
  }

  private boolean holds() {
    return joinable(one) && joinable(other) && near() && overlap();
  }

  /** Neither too vague for its class nor without any time. */
  private boolean joinable(Telling telling) {
    return telling.isDated()
        ? telling.when().bounds().get().count() <= rule.days()
        : rule.window() && telling.days().isPresent();
  }

  /** Two reports without a day must come from about the same time. */
  private boolean near() {
    if (rule.visitor()) {
      return isRecent(one, other) && isRecent(other, one);
    }
    if (one.isDated() || other.isDated()) {
      return true;
    }
    long apart =
        ChronoUnit.DAYS.between(
            one.article().published().orElseThrow(), other.article().published().orElseThrow());
    return Math.abs(apart) <= NEAR;
  }

  /**
   * Who visits once may visit again soon: what tells of a past visit without a day means one of
   * these weeks.
   */
  private static boolean isRecent(Telling undated, Telling telling) {
    if (undated.isDated() || undated.standing().status().liesAhead()) {
      return true;
    }
    LocalDate published = undated.article().published().orElseThrow();
    LocalDate last =
        telling
            .when()
            .extent()
            .map(Days::last)
            .or(() -> telling.article().published())
            .orElseThrow();
    return ChronoUnit.DAYS.between(last, published) <= (telling.isDated() ? RECENT : WEEK);
  }

  private boolean overlap() {
    Optional<Days> a = one.days();
    Optional<Days> b = other.days();
    return a.isPresent() && b.isPresent() && a.get().overlaps(b.get());
  }
}
