package org.newsgraph.extractor.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;

/** The drafts that tell one event, in the order of the text. */
final class Group {
  private final List<Integer> members = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  void add(int number, Draft draft) {
    members.add(number);
    drafts.add(draft);
  }

  /** Puts the reports into the order of the text. */
  void sort() {
    Map<Integer, Draft> inOrder = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      inOrder.put(members.get(i), drafts.get(i));
    }
    members.clear();
    drafts.clear();
    inOrder.forEach(this::add);
  }

  /** A bare noun takes the status that the nearest other words give, unless some tell a fact. */
  void settle() {
    boolean held = drafts.stream().anyMatch(draft -> took(draft) && !draft.assumed());
    if (!held) {
      drafts.replaceAll(draft -> draft.assumed() ? draft.as(nearest(draft)) : draft);
    }
  }

  private static boolean took(Draft draft) {
    return draft.status() == Status.HAPPENED || draft.status() == Status.ONGOING;
  }

  private Status nearest(Draft bare) {
    return drafts.stream()
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

  List<Integer> members() {
    return members;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Draft last() {
    return drafts.get(drafts.size() - 1);
  }

  EventClass type() {
    return drafts.get(0).mention().type();
  }

  /** The first setting with a place that a report gives. */
  Optional<Setting> setting() {
    return drafts.stream()
        .map(Draft::setting)
        .filter(setting -> setting.place().isPresent())
        .findFirst();
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
    return drafts.stream()
        .anyMatch(
            one ->
                other.drafts.stream()
                    .anyMatch(two -> Sameness.apart(one.setting().time(), two.setting().time())));
  }

  /** Everybody whom any of the reports names, each once. */
  List<Participant> participants() {
    List<Participant> all = new ArrayList<>();
    for (Draft draft : drafts) {
      for (Participant participant : draft.participants()) {
        if (all.stream().noneMatch(p -> p.entity().id() == participant.entity().id())) {
          all.add(participant);
        }
      }
    }
    return all;
  }
}
