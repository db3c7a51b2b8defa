package org.newsgraph.extractor.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.time.EventTime;

/** The drafts that tell one event, in the order of the text. */
final class Group {
  private final SortedMap<Integer, Draft> drafts = new TreeMap<>();

  /** Takes in the report of this number in the article. */
  void add(int number, Draft draft) {
    drafts.put(number, draft);
  }

  /** The same reports, with place or time told elsewhere where they have none themselves. */
  Group at(Setting elsewhere) {
    Group settled = new Group();
    drafts.forEach((number, draft) -> settled.add(number, draft.at(elsewhere)));
    return settled;
  }

  /** A bare noun takes the status that the nearest other words give, unless some tell a fact. */
  void settle() {
    if (!any(draft -> draft.status().isFact() && !draft.assumed())) {
      drafts.replaceAll((number, draft) -> draft.assumed() ? draft.as(nearest(draft)) : draft);
    }
  }

  /** Whether one of the reports is such. */
  boolean any(Predicate<Draft> such) {
    return drafts.values().stream().anyMatch(such);
  }

  private Status nearest(Draft bare) {
    return drafts.values().stream()
        .filter(draft -> !draft.assumed())
        .min(Comparator.comparingInt(bare::sentencesTo))
        .map(Draft::status)
        .orElse(bare.status());
  }

  /** Whether the parties of a report are of a kind with those of the group: states with states. */
  boolean ofAKindWith(Draft draft) {
    Set<EntityType> known =
        participants().stream().map(party -> party.entity().type()).collect(Collectors.toSet());
    return draft.participants().stream().allMatch(party -> known.contains(party.entity().type()));
  }

  Collection<Draft> drafts() {
    return drafts.values();
  }

  /** The number of the first report. */
  int first() {
    return drafts.firstKey();
  }

  Draft last() {
    return drafts.get(drafts.lastKey());
  }

  /** That it happened, where a report says so; else what the last one says. */
  Status status() {
    return any(draft -> draft.status() == Status.HAPPENED) ? Status.HAPPENED : last().status();
  }

  EventClass type() {
    return drafts.get(first()).mention().type();
  }

  /** The first setting with a place that a report gives. */
  Optional<Setting> setting() {
    return drafts.values().stream()
        .map(Draft::setting)
        .filter(setting -> setting.place().isPresent())
        .findFirst();
  }

  /** The first time that a report gives. */
  Optional<EventTime> time() {
    return drafts.values().stream().flatMap(draft -> draft.setting().time().stream()).findFirst();
  }

  boolean sharesParty(Group other) {
    return participants().stream()
        .anyMatch(
            one ->
                other.participants().stream()
                    .anyMatch(two -> two.entity().id() == one.entity().id()));
  }

  /** Whether the days of two groups exclude each other. */
  boolean onOtherDays(Group other) {
    return any(one -> other.any(two -> Clash.apart(one.setting().time(), two.setting().time())));
  }

  /** Everybody whom any of the reports names, each once. */
  List<Participant> participants() {
    List<Participant> all = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      for (Participant participant : draft.participants()) {
        if (all.stream().noneMatch(p -> p.entity().id() == participant.entity().id())) {
          all.add(participant);
        }
      }
    }
    return all;
  }
}
