package org.newsgraph.store.consolidation.joining;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.reading.ActingGroups;
import org.newsgraph.store.consolidation.report.Cast;
import org.newsgraph.store.consolidation.telling.Telling;

/** Whether two casts may be the cast of one event. */
final class Together {
  /**
   * Roles that give an event its direction: who has one of the first in one telling has none of the
   * second in another.
   */
  private static final Set<String> DOING = Set.of("actor", "visitor");

  private static final Set<String> DONE_TO = Set.of("recipient", "victim", "host");

  private final Telling one;
  private final Telling other;

  private Together(Telling one, Telling other) {
    this.one = one;
    this.other = other;
  }

  static Together of(Telling one, Telling other) {
    return new Together(one, other);
  }

  /**
   * So many participants are named by both, and all of one telling's by the other; or time and
   * place make up for it.
   */
  boolean share(int number) {
    return shared().size() >= number
        && (number > 1 || shared().stream().anyMatch(this::isConcerned))
        && !turnedRound()
        && (oneHoldsTheOther() || (shared().size() >= 2 && sameDayAndPlace()));
  }

  /** Who appoints does so every day; whom it happens to tells which it was. */
  private boolean isConcerned(String who) {
    return !JoiningRule.of(one.type()).oneWay()
        || !(only(one.cast().roles().get(who), DOING)
            || only(other.cast().roles().get(who), DOING));
  }

  /** Somebody who visits in both, and no other visitors that only one of them has. */
  boolean shareVisitors() {
    SortedSet<String> a = visitors(one.cast());
    SortedSet<String> b = visitors(other.cast());
    return !turnedRound() && nested(a, b) && !a.isEmpty() && !b.isEmpty();
  }

  /** The same participants, at least one. */
  boolean same() {
    return !one.cast().isEmpty()
        && one.cast().participants().equals(other.cast().participants())
        && !turnedRound();
  }

  boolean oneHoldsTheOther() {
    return nested(one.cast().participants(), other.cast().participants());
  }

  SortedSet<String> shared() {
    return one.cast().shared(other.cast());
  }

  /**
   * How many parties both name, one of them perhaps by who acts for it: a country by its minister,
   * a firm by its head.
   */
  int matched() {
    return Math.min(matched(one, other, false).size(), matched(other, one, false).size());
  }

  /** The same, where nobody with a name of his own makes up for a country or body. */
  int matchedByGroups() {
    return Math.min(matched(one, other, true).size(), matched(other, one, true).size());
  }

  /** The same, where "officials" of a state are not those of another report, nor just any of it. */
  int matchedClosely() {
    return Math.min(close(one, other).size(), close(other, one).size());
  }

  /** Somebody whom both call by a name. */
  boolean shareAName() {
    return shared().stream().anyMatch(who -> !Keys.isGroup(who));
  }

  /** Every party of one telling is a party of the other, or acts for one, or one acts for it. */
  boolean oneMatchesTheOther() {
    return matched(one, other, false).size() == one.cast().participants().size()
        || matched(other, one, false).size() == other.cast().participants().size();
  }

  /** Those whom both name are not all of one side. */
  boolean areOfTwoSides() {
    return areOfTwoSides(matched(one, other, false)) && areOfTwoSides(matched(other, one, false));
  }

  private boolean areOfTwoSides(Set<String> parties) {
    return parties.stream()
        .anyMatch(a -> parties.stream().anyMatch(b -> !a.equals(b) && !isOnSideOf(a, b)));
  }

  private boolean isOnSideOf(String who, String other) {
    return acts(who, other)
        || acts(other, who)
        || Stream.of(one, this.other)
            .flatMap(t -> actsFor(t, who).stream())
            .anyMatch(whom -> acts(other, whom));
  }

  /** One of them names a group of a side of which the other tells nobody. */
  boolean areOfMoreSides() {
    return leavesOutGroups(one, other) || leavesOutGroups(other, one);
  }

  private boolean leavesOutGroups(Telling from, Telling to) {
    Set<String> told = matched(from, to, false);
    Set<String> there = from.cast().participants();
    return there.stream()
        .filter(who -> Keys.isGroup(who) && !told.contains(who))
        .anyMatch(who -> Collections.disjoint(actsFor(from, who), there));
  }

  /**
   * Around what tells of a single party another party of the other telling is named, or whom that
   * acts for.
   */
  boolean namesTheRest() {
    return namesTheRest(one, other) || namesTheRest(other, one);
  }

  private boolean namesTheRest(Telling alone, Telling whole) {
    Set<String> beside = alone.beside();
    Set<String> told = matched(whole, alone, false);
    return whole.cast().participants().stream()
        .filter(who -> !told.contains(who))
        .anyMatch(who -> beside.contains(who) || beside.stream().anyMatch(whom -> acts(who, whom)));
  }

  private Set<String> matched(Telling from, Telling to, boolean groupsAlone) {
    Set<String> there = to.cast().participants();
    SortedSet<String> matched = new TreeSet<>();
    for (String who : from.cast().participants()) {
      if (there.contains(who)
          || there.stream()
              .filter(w -> !groupsAlone || Keys.isGroup(who) || Keys.isGroup(w))
              .anyMatch(w -> acts(who, w) || acts(w, who) || ofOneSide(who, w))) {
        matched.add(who);
      }
    }
    return matched;
  }

  private SortedSet<String> close(Telling from, Telling to) {
    Set<String> there = to.cast().participants();
    SortedSet<String> close = new TreeSet<>();
    from.cast().participants().stream()
        .filter(who -> there.stream().anyMatch(w -> isClose(who, w)))
        .forEach(close::add);
    return close;
  }

  private boolean isClose(String who, String other) {
    boolean few = ActingGroups.leadABody(who) || ActingGroups.leadABody(other);
    return (who.equals(other) && (few || !Keys.isGroup(who)))
        || acts(who, other)
        || acts(other, who)
        || (few && ofOneSide(who, other));
  }

  private boolean acts(String who, String whom) {
    return actsFor(one, who).contains(whom) || actsFor(other, who).contains(whom);
  }

  /** A group and somebody else who act for the same; two people who do are two. */
  private boolean ofOneSide(String who, String other) {
    return (Keys.isGroup(who) || Keys.isGroup(other))
        && Stream.of(one, this.other)
            .flatMap(t -> actsFor(t, who).stream())
            .anyMatch(whom -> acts(other, whom));
  }

  private static Set<String> actsFor(Telling telling, String who) {
    return telling.setting().actsFor().getOrDefault(who, Collections.emptySortedSet());
  }

  private boolean sameDayAndPlace() {
    return one.isOnDayOf(other) && one.where().agrees(other.where());
  }

  /** Who acts in one is acted on in the other. */
  boolean turnedRound() {
    return JoiningRule.of(one.type()).oneWay() && shared().stream().anyMatch(this::turnedRound);
  }

  private boolean turnedRound(String who) {
    Set<String> a = one.cast().roles().get(who);
    Set<String> b = other.cast().roles().get(who);
    return (only(a, DOING) && only(b, DONE_TO)) || (only(a, DONE_TO) && only(b, DOING));
  }

  private static boolean only(Set<String> roles, Set<String> kind) {
    return !roles.isEmpty() && kind.containsAll(roles);
  }

  private static SortedSet<String> visitors(Cast cast) {
    SortedSet<String> visitors = cast.as("visitor");
    if (!visitors.isEmpty()) {
      return visitors;
    }
    SortedSet<String> others = new TreeSet<>(cast.participants());
    List.of("host", "recipient").forEach(role -> others.removeAll(cast.as(role)));
    return others;
  }

  private static boolean nested(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }
}
