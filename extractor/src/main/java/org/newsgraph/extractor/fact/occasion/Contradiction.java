package org.newsgraph.extractor.fact.occasion;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.time.EventTime;

/** Whether class, status, place and day of two reports exclude or confirm each other. */
final class Contradiction {
  private static final Set<Status> UNREAL = Set.of(Status.DENIED, Status.CANCELLED);
  private static final Set<EventClass> OF_POSTS =
      Set.of(EventClass.APPOINTMENT, EventClass.DEPARTURE, EventClass.ELECTION);
  private static final Set<Role> ACTED_ON = Set.of(Role.RECIPIENT, Role.VICTIM);

  private Contradiction() {}

  /** Why they cannot be one occasion; nothing where they can. */
  static Optional<String> between(Draft one, Draft two) {
    return between(one, two, bothPlaced(one.setting(), two.setting()));
  }

  /**
   * Why they are plainly two: the same, but that a place is another only where nobody can have
   * taken it for the same. A city may lie in the state that another report names, a visit has
   * several stops, and of what is no part of a country it is not known what lies in it.
   */
  static Optional<String> plainly(Draft one, Draft two) {
    Setting first = one.setting();
    Setting second = two.setting();
    boolean countries = first.country().isPresent() && second.country().isPresent();
    boolean places =
        one.type() == EventClass.VISIT
            ? countries && !sameCountry(first, second)
            : countries || !one.type().isContact();
    return between(one, two, places && bothPlaced(first, second));
  }

  private static boolean sameCountry(Setting one, Setting two) {
    return one.country().map(Entity::id).equals(two.country().map(Entity::id));
  }

  private static Optional<String> between(Draft one, Draft two, boolean places) {
    Status first = one.status();
    Status second = two.status();
    if (one.type() != two.type()) {
      return Optional.of("another class");
    }
    if (ofDays(one.setting().time(), two.setting().time())) {
      return Optional.of("another day");
    }
    if (places && !samePlace(one.setting(), two.setting())) {
      return Optional.of("another place");
    }
    if (!one.type().isContact() && ofOthers(one, two)) {
      return Optional.of("done by others");
    }
    boolean signing = one.type() == EventClass.SIGNING && first != second;
    if (hasSides(one.type()) && (turnedRound(one, two) || turnedRound(two, one))) {
      return Optional.of("done to those who do it in the other");
    }
    return unreal(first, second) || unreal(second, first) || signing
        ? Optional.of("another status")
        : Optional.empty();
  }

  /** What one has accused her of and what another has are two accusations. */
  private static boolean ofOthers(Draft one, Draft two) {
    Set<Party> first = doers(one);
    Set<Party> second = doers(two);
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  /** Whoever is ousted leaves as one who resigns does; of other acts nobody is on both sides. */
  private static boolean hasSides(EventClass type) {
    return !type.isContact() && !OF_POSTS.contains(type);
  }

  /** The police beat protesters, and protesters set fire to a station: two assaults. */
  private static boolean turnedRound(Draft done, Draft suffered) {
    return suffered.participants().stream()
        .filter(who -> ACTED_ON.contains(who.role()))
        .anyMatch(
            who ->
                done.participants().stream()
                    .anyMatch(
                        doer -> doer.role() == Role.ACTOR && doer.party().equals(who.party())));
  }

  private static Set<Party> doers(Draft draft) {
    return draft.participants().stream()
        .filter(who -> who.role() == Role.ACTOR && who.entity().isPresent())
        .map(Participant::party)
        .collect(Collectors.toSet());
  }

  private static boolean unreal(Status one, Status two) {
    return UNREAL.contains(one) && two == Status.HAPPENED;
  }

  /** Whether both are dated, and not by days that may be the same. */
  static boolean ofDays(Optional<EventTime> one, Optional<EventTime> two) {
    return one.isPresent()
        && two.isPresent()
        && (one.get().latest().isBefore(two.get().earliest())
            || two.get().latest().isBefore(one.get().earliest()));
  }

  private static boolean bothPlaced(Setting one, Setting two) {
    return one.place().isPresent() && two.place().isPresent();
  }

  /** Whether both name a place, and one of these is or lies in the other. */
  static boolean atOnePlace(Draft one, Draft two) {
    return bothPlaced(one.setting(), two.setting()) && samePlace(one.setting(), two.setting());
  }

  /** Whether the place of one is the place or the country of the other. */
  private static boolean samePlace(Setting one, Setting two) {
    return one.place().filter(place -> lies(two, place)).isPresent()
        || two.place().filter(place -> lies(one, place)).isPresent();
  }

  private static boolean lies(Setting setting, Entity place) {
    return setting.place().filter(own -> own.id() == place.id()).isPresent()
        || setting.country().filter(own -> own.id() == place.id()).isPresent();
  }

  /** Place or day agree, not only do not disagree. */
  static boolean pinned(Draft told, Draft draft) {
    return pinned(told.setting(), draft.setting());
  }

  private static boolean pinned(Setting one, Setting two) {
    boolean dated = one.time().isPresent() && two.time().isPresent();
    return (bothPlaced(one, two) && samePlace(one, two))
        || (dated && !ofDays(one.time(), two.time()));
  }
}
