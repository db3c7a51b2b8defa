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

/** Sorts the drafts of one article into occasions: which of them tell the same event. */
final class Occasions {
  private final Sameness sameness;
  private final List<Group> groups = new ArrayList<>();

  Occasions(Sameness sameness) {
    this.sameness = sameness;
  }

  /** The drafts that tell one event, in the order of the text. */
  static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private void add(int number, Draft draft) {
      members.add(number);
      drafts.add(draft);
    }

    /** Puts the reports into the order of the text. */
    private void sort() {
      Map<Integer, Draft> inOrder = new TreeMap<>();
      for (int i = 0; i < members.size(); i++) {
        inOrder.put(members.get(i), drafts.get(i));
      }
      members.clear();
      drafts.clear();
      inOrder.forEach(this::add);
    }

    /** A bare noun takes the status that the nearest other words give, unless some tell a fact. */
    private void settle() {
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

    /**
     * Whether the parties of a report are of a kind with those of the group: states with states.
     */
    private boolean ofAKindWith(Draft draft) {
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

  /** Groups the drafts: first those with participants, then those that only refer back. */
  List<Group> of(List<Draft> drafts) {
    placeAll(drafts, true);
    placeAll(drafts, false);
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).participants().isEmpty()) {
        attach(i, drafts.get(i));
      }
    }
    groups.forEach(Group::sort);
    groups.forEach(Group::settle);
    groups.sort(Comparator.comparingInt(group -> group.members().get(0)));
    return groups;
  }

  /** Reports that tell where come first: the others then find the one that fits them. */
  private void placeAll(List<Draft> drafts, boolean placed) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.participants().isEmpty() && draft.setting().place().isPresent() == placed) {
        place(i, draft);
      }
    }
  }

  private void place(int number, Draft draft) {
    Optional<Group> met = best(draft, sameness::score);
    Optional<Group> brought = met.isPresent() ? Optional.empty() : mediated(draft);
    if (brought.isPresent() && !brought.get().ofAKindWith(draft)) {
      brought.get().add(number, draft.with(List.of()));
      return;
    }
    met.or(() -> brought)
        .or(() -> sameness.definite(draft) ? best(draft, sameness::sameNoun) : Optional.empty())
        .orElseGet(this::opened)
        .add(number, draft);
  }

  /** "The talks are mediated by Egypt": the talks told before. */
  private Optional<Group> mediated(Draft draft) {
    return Sameness.onlyMediated(draft) && sameness.refersBack(draft)
        ? best(draft, sameness::reference)
        : Optional.empty();
  }

  private Group opened() {
    groups.add(new Group());
    return groups.get(groups.size() - 1);
  }

  private void attach(int number, Draft draft) {
    Optional<Group> meant =
        sameness.refersBack(draft) ? best(draft, sameness::reference) : Optional.empty();
    boolean alone = Anonymous.CLASSES.contains(draft.mention().type());
    meant
        .or(() -> alone ? Optional.of(opened()) : Optional.empty())
        .ifPresent(group -> group.add(number, draft));
  }

  private interface Score {
    double of(Group group, Draft draft);
  }

  private Optional<Group> best(Draft draft, Score score) {
    return groups.stream()
        .filter(group -> score.of(group, draft) > 0)
        .max(Comparator.comparingDouble(group -> score.of(group, draft)));
  }
}
