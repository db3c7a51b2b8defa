package org.newsgraph.extractor.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * Gives a visit, a meeting or a signing without a place that of another of them, where the article
 * tells both of the same people and knows only one such place.
 */
final class Journeys {
  private static final Set<EventClass> TOGETHER =
      Set.of(EventClass.VISIT, EventClass.MEETING, EventClass.SIGNING);

  private final List<Occasions.Group> groups;

  Journeys(List<Occasions.Group> groups) {
    this.groups = List.copyOf(groups);
  }

  /** The setting that a group without a place takes from another; absent where none fits. */
  Optional<Setting> settingFor(Occasions.Group group) {
    if (!TOGETHER.contains(group.type()) || group.setting().isPresent()) {
      return Optional.empty();
    }
    List<Setting> found = new ArrayList<>();
    for (Occasions.Group other : groups) {
      if (fits(group, other)) {
        found.add(other.setting().orElseThrow());
      }
    }
    Set<Integer> places = new HashSet<>();
    found.forEach(setting -> places.add(setting.place().orElseThrow().id()));
    return places.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean fits(Occasions.Group group, Occasions.Group other) {
    return TOGETHER.contains(other.type())
        && (group.type() == EventClass.VISIT || other.type() == EventClass.VISIT)
        && other.type() != group.type()
        && other.setting().isPresent()
        && group.last().status() == other.last().status()
        && group.sharesParty(other)
        && !group.onOtherDays(other);
  }
}
