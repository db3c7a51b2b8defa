package org.newsgraph.store.consolidation.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.When;

/**
 * Whether two reports of one event say what cannot both be so. They are of two articles that do not
 * repeat each other's words, and neither was so doubtful to the reader of the article that it would
 * stand against anybody.
 */
final class Rivals {
  /** A report that is as improbable as this speaks against none. */
  private static final double FAINT = 0.2;

  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final String RESOLVED = "resolved";
  private static final String RELATIVE = "relative";
  private static final String JOURNEY = "Visit";

  private Rivals() {}

  /** Whether two of the reports that may be rivals are rivals in that. */
  static boolean among(Collection<Vote> votes, BiPredicate<Vote, Vote> rivals) {
    return votes.stream()
        .anyMatch(
            one -> votes.stream().anyMatch(other -> mayBe(one, other) && rivals.test(one, other)));
  }

  private static boolean mayBe(Vote one, Vote other) {
    Optional<String> words = one.report().wording().key();
    return !one.article().iri().equals(other.article().iri())
        && !one.article().textKey().equals(other.article().textKey())
        && !(words.isPresent() && words.equals(other.report().wording().key()))
        && one.report().confidence() >= FAINT
        && other.report().confidence() >= FAINT;
  }

  /**
   * Days that both are told and are not the same. What is counted from another event is a guess;
   * the same weekday of two weeks is one word in two papers of which one printed it late; a day
   * apart is the clock, and a journey takes a day or two.
   */
  static boolean inDays(Vote one, Vote other) {
    When a = one.report().when();
    When b = other.report().when();
    if (a.extent().isEmpty() || b.extent().isEmpty() || isGuessed(a) || isGuessed(b)) {
      return false;
    }
    long apart = apart(a.extent().get(), b.extent().get());
    boolean counted = isCounted(a) || isCounted(b);
    boolean journey = one.report().kind().type().equals(JOURNEY);
    return apart > (journey ? 2 : counted ? 1 : 0)
        && !(counted && a.isDay() && b.isDay() && apart == WEEK);
  }

  private static boolean isGuessed(When when) {
    return when.basis().filter(RELATIVE::equals).isPresent();
  }

  private static boolean isCounted(When when) {
    return when.basis().filter(RESOLVED::equals).isPresent();
  }

  private static long apart(Days one, Days other) {
    return one.overlaps(other)
        ? 0
        : Math.max(
            ChronoUnit.DAYS.between(one.last(), other.first()),
            ChronoUnit.DAYS.between(other.last(), one.first()));
  }

  /**
   * Held in one, called off or denied in the other, of the same time. Called off and held later, or
   * for another day, is no contradiction.
   */
  static boolean inStatus(Vote one, Vote other) {
    return one.status() != other.status()
        && one.status().rank() == other.status().rank()
        && isOfOneTime(one, other)
        && !isFollowedBy(one, other)
        && !isFollowedBy(other, one);
  }

  private static boolean isOfOneTime(Vote one, Vote other) {
    Optional<Days> a = one.report().when().extent();
    Optional<Days> b = other.report().when().extent();
    if (a.isPresent() && b.isPresent()) {
      return a.get().overlaps(b.get());
    }
    LocalDate first = one.day();
    LocalDate second = other.day();
    return !first.equals(LocalDate.MIN)
        && !second.equals(LocalDate.MIN)
        && Math.abs(ChronoUnit.DAYS.between(first, second))
            <= (a.or(() -> b).isPresent() ? MONTH : WEEK);
  }

  private static boolean isFollowedBy(Vote calledOff, Vote held) {
    return calledOff.status() == Status.CANCELLED
        && held.status() == Status.HAPPENED
        && calledOff.day().isBefore(held.day());
  }
}
