package org.newsgraph.extractor.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.time.EventTime;

/** Whether class, status, place and day of two reports exclude or confirm each other. */
final class Clash {
  private static final Set<Status> UNREAL = Set.of(Status.DENIED, Status.CANCELLED);

  private Clash() {}

  /** Whether they cannot be one occasion. */
  static boolean between(Draft one, Draft two) {
    Status first = one.status();
    Status second = two.status();
    return one.mention().type() != two.mention().type()
        || apart(one.setting(), two.setting())
        || contradict(first, second)
        || contradict(second, first)
        || (one.mention().type() == EventClass.SIGNING && first != second);
  }

  private static boolean contradict(Status one, Status two) {
    return UNREAL.contains(one) && two == Status.HAPPENED;
  }

  private static boolean apart(Setting one, Setting two) {
    return apart(one.time(), two.time())
        || (one.place().isPresent() && two.place().isPresent() && !sharePlace(one, two));
  }

  static boolean apart(Optional<EventTime> one, Optional<EventTime> two) {
    return one.isPresent()
        && two.isPresent()
        && (one.get().latest().isBefore(two.get().earliest())
            || two.get().latest().isBefore(one.get().earliest()));
  }

  private static boolean sharePlace(Setting one, Setting two) {
    List<Integer> first = ids(one);
    List<Integer> second = ids(two);
    int placeOne = one.place().map(Entity::id).orElse(-1);
    int placeTwo = two.place().map(Entity::id).orElse(-1);
    return second.contains(placeOne) || first.contains(placeTwo);
  }

  private static List<Integer> ids(Setting setting) {
    return Stream.concat(setting.place().stream(), setting.country().stream())
        .map(Entity::id)
        .toList();
  }

  /** Place or day agree, not only do not disagree. */
  static boolean pinned(Group group, Draft draft) {
    return group.any(
        told ->
            (told.setting().place().isPresent()
                    && draft.setting().place().isPresent()
                    && sharePlace(told.setting(), draft.setting()))
                || (told.setting().time().isPresent()
                    && draft.setting().time().isPresent()
                    && !apart(told.setting().time(), draft.setting().time())));
  }
}
