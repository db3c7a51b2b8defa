package org.newsgraph.extractor.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sorts the drafts of one article into occasions: which of them tell the same event. */
final class Occasions {
  private final Sameness sameness;
  private final Pointers pointers;
  private final List<Group> groups = new ArrayList<>();

  Occasions(Sameness sameness, Pointers pointers) {
    this.sameness = sameness;
    this.pointers = pointers;
  }

  /** Groups the drafts: first those with participants, then those that only refer back. */
  List<Group> of(List<Draft> told) {
    List<Draft> drafts = new Summaries(pointers).apart(told);
    placeAll(drafts, draft -> first(draft) && draft.setting().place().isPresent());
    placeAll(drafts, draft -> first(draft) && draft.setting().place().isEmpty());
    placeAll(drafts, this::signsTold);
    placeAll(drafts, pointers::attending);
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).participants().isEmpty()) {
        attach(i, drafts.get(i));
      }
    }
    groups.forEach(Group::settle);
    groups.sort(Comparator.comparingInt(Group::first));
    return groups;
  }

  /** Reports that tell where come first: the others then find the one that fits them. */
  private void placeAll(List<Draft> drafts, Predicate<Draft> now) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.participants().isEmpty() && now.test(draft)) {
        place(i, draft);
      }
    }
  }

  private void place(int number, Draft draft) {
    if (pointers.attending(draft)) {
      attend(number, draft);
      return;
    }
    Optional<Group> met = best(draft, sameness::score);
    Optional<Group> brought = met.isPresent() ? Optional.empty() : mediated(draft);
    if (brought.isPresent() && !brought.get().ofAKindWith(draft)) {
      brought.get().add(number, draft.with(List.of()));
      return;
    }
    met.or(() -> brought)
        .or(() -> pointers.definite(draft) ? best(draft, sameness::sameNoun) : Optional.empty())
        .or(() -> accord(draft))
        .orElseGet(this::opened)
        .add(number, draft);
  }

  /** "The talks are mediated by Egypt": the talks told before. */
  private Optional<Group> mediated(Draft draft) {
    return Sameness.onlyMediated(draft) && pointers.refersBack(draft)
        ? best(draft, sameness::reference)
        : Optional.empty();
  }

  /** Adds who else was there; what nobody has told before is not told by that. */
  private void attend(int number, Draft draft) {
    Draft visit = draft.asVisit();
    Optional<Group> visited =
        pointers.accompanying(draft) ? best(visit, sameness::attended) : Optional.empty();
    visited.ifPresentOrElse(
        group -> group.add(number, visit),
        () -> best(draft, sameness::attended).ifPresent(group -> group.add(number, draft)));
  }

  /** Neither of these adds to what others have told. */
  private boolean first(Draft draft) {
    return !signsTold(draft) && !pointers.attending(draft);
  }

  /** "Both ministers put their names to the accord": the one told before. */
  private Optional<Group> accord(Draft draft) {
    return signsTold(draft) ? best(draft, sameness::sameAccord) : Optional.empty();
  }

  private boolean signsTold(Draft draft) {
    return pointers.definiteAccord(draft);
  }

  private Group opened() {
    groups.add(new Group());
    return groups.get(groups.size() - 1);
  }

  private void attach(int number, Draft draft) {
    Optional<Group> meant =
        pointers.refersBack(draft) ? best(draft, sameness::reference) : Optional.empty();
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
