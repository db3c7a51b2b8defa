package org.newsgraph.store.consolidation.joining;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * A meeting of two on the margins of one of many: an event of its own, within the other. A group
 * stands for as many as it likes: who meets "the managers of a firm" meets all of them. Where two
 * delegations meet, papers name their heads alone: those who come with them are no others. A talk
 * that is told as private is none at which anybody else sits.
 */
public final class Margin {
  private static final int MANY = 5;
  private static final int TWO = 2;

  private Margin() {}

  /** Whether one of them is on the margins of the other. */
  static boolean is(Telling one, Telling other) {
    return isAsideFrom(one, other)
        || isAsideFrom(other, one)
        || isPrivateBeside(one, other)
        || isPrivateBeside(other, one);
  }

  /** Two talk in private, and the other has somebody for whom neither of them acts. */
  private static boolean isPrivateBeside(Telling two, Telling other) {
    if (!two.isPrivate()) {
      return false;
    }
    Set<String> there = sides(two, other);
    return other.cast().participants().stream().anyMatch(who -> !there.contains(who));
  }

  /** Two meet who are among the many of the other, most of whom are of neither's side. */
  private static boolean isAsideFrom(Telling two, Telling many) {
    return isOnMarginOf(two, many) && others(two, many) >= MANY - TWO;
  }

  /** How many of the many act for nobody for whom one of the two acts, nor for one of them. */
  private static long others(Telling two, Telling many) {
    Set<String> sides = sides(two, many);
    return many.cast().participants().stream()
        .filter(who -> !sides.contains(who))
        .filter(who -> Collections.disjoint(actsFor(many, who), sides))
        .count();
  }

  /** The two, and those for whom they act. */
  private static Set<String> sides(Telling two, Telling many) {
    Set<String> sides = new TreeSet<>(two.cast().participants());
    for (String who : two.cast().participants()) {
      sides.addAll(actsFor(two, who));
      sides.addAll(actsFor(many, who));
    }
    return sides;
  }

  private static Set<String> actsFor(Telling telling, String who) {
    return telling.setting().actsFor().getOrDefault(who, Collections.emptySortedSet());
  }

  /** Two meet who are among the many of the other. */
  private static boolean isOnMarginOf(Telling two, Telling many) {
    return two.type().equals("Meeting")
        && many.type().equals("Meeting")
        && two.cast().participants().size() == TWO
        && two.cast().participants().stream().noneMatch(Keys::isGroup)
        && many.cast().participants().size() >= MANY
        && many.cast().participants().containsAll(two.cast().participants());
  }

  /**
   * Whether the first is part of the second: two on the margins of many, or a meeting with somebody
   * who is on a visit; at a time and place of the second.
   */
  public static boolean isWithin(Telling part, Telling whole) {
    return (isOnMarginOf(part, whole) || isDuringVisit(part, whole))
        && part.days().isPresent()
        && whole.days().isPresent()
        && part.isDated()
        && whole.isDated()
        && part.days().get().overlaps(whole.days().get())
        && part.where().agrees(whole.where());
  }

  private static boolean isDuringVisit(Telling part, Telling visit) {
    return visit.type().equals("Visit")
        && (part.type().equals("Meeting") || part.type().equals("Signing"))
        && visit.cast().as("visitor").stream().anyMatch(part.cast().participants()::contains);
  }
}
