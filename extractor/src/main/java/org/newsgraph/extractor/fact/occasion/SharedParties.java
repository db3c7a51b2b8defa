package org.newsgraph.extractor.fact.occasion;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.work.Budget;

/** How likely reports that name the same parties tell one occasion. */
final class SharedParties {
  /** Sentences within which somebody's contacts are one, if nothing else says so. */
  private static final int CLOSE = 3;

  private final BackReference pointing;
  private final Conflicts conflicts;

  SharedParties(BackReference pointing, Conflicts conflicts) {
    this.pointing = pointing;
    this.conflicts = conflicts;
  }

  /** How likely a report with participants belongs to a group. */
  Verdict judge(ReportGroup group, Draft draft) {
    Budget.step();
    Set<Party> parties = draft.parties();
    Set<Party> shared = new HashSet<>(parties);
    shared.retainAll(group.parties());
    if (shared.isEmpty()) {
      return Verdict.no("other participants");
    }
    Optional<String> conflict = conflicts.between(group, draft);
    if (conflict.isPresent()) {
      return Verdict.no(conflict.get());
    }
    if (conflicts.isOfOtherTime(group, draft)) {
      return Verdict.no("one of them lies long back");
    }
    if (draft.type() == EventClass.DEPARTURE) {
      return Verdict.yes(shared.size(), names(shared) + " leaves once");
    }
    boolean pinned = group.pins(draft);
    boolean nested = shared.size() == parties.size() || shared.size() == group.parties().size();
    if (!nested && session(group, draft)) {
      return Verdict.yes(
          shared.size() + (pinned ? 2 : 0) - 0.01 * group.sentencesTo(draft),
          "the " + pointing.noun(draft) + " of " + names(shared));
    }
    if (!nested && (shared.size() < 2 || !pinned)) {
      return Verdict.no("other participants");
    }
    boolean loose =
        shared.size() == 1 && !pinned && parties.size() == 1 && draft.type() != EventClass.VISIT;
    if (loose && group.sentencesTo(draft) > CLOSE && !pointing.refersBack(draft)) {
      return Verdict.no("the same person far away");
    }
    Optional<String> other = other(group, draft);
    if (other.isPresent() && !pinned) {
      return Verdict.no(other.get());
    }
    return Verdict.yes(
        shared.size() + (pinned ? 2 : 0) - 0.01 * group.sentencesTo(draft),
        "shares " + names(shared) + (pinned ? ", place or day agree" : ", nothing contradicts"));
  }

  /** Both tell the session of one body, each with some of those who attended it. */
  private boolean session(ReportGroup group, Draft draft) {
    Set<Party> bodies = pointing.sessionOf(draft);
    if (bodies.isEmpty()) {
      return false;
    }
    boolean near =
        pointing.definite(draft)
            || group.sentencesTo(draft) <= Anaphora.WINDOW
            || group.any(told -> pointing.noun(told).equals(pointing.noun(draft)));
    return near
        && group.any(
            told -> held(told, draft) && !Collections.disjoint(pointing.sessionOf(told), bodies))
        && !pointing.setApart(draft)
        && !Conflicts.isOnlyThought(group, draft);
  }

  private static boolean held(Draft told, Draft draft) {
    return told.status() == draft.status() || told.assumed() || draft.assumed();
  }

  /** What tells two reports of the same people apart, if neither place nor day holds them. */
  private Optional<String> other(ReportGroup group, Draft draft) {
    if (pointing.setApart(draft) && !againSaid(group, draft)) {
      return Optional.of("told as another one");
    }
    if (Conflicts.isOnlyThought(group, draft)) {
      return Optional.of("one of them is only thought possible");
    }
    return withOthers(group, draft)
        ? Optional.of("with others who are not named")
        : Optional.empty();
  }

  private boolean againSaid(ReportGroup group, Draft draft) {
    boolean counted = pointing.counted(draft);
    return group.any(
        told ->
            (counted || told.sentence() == draft.sentence()) && pointing.againSaid(told, draft));
  }

  private static String names(Set<Party> parties) {
    return parties.stream().map(Party::name).sorted().collect(Collectors.joining(", "));
  }

  /** "will meet the mayor" is not the meeting with the premier that was held. */
  private static boolean withOthers(ReportGroup group, Draft draft) {
    return draft.mention().cast().strangers()
        && draft.status() == Status.PLANNED
        && group.any(told -> told.status().isFact() && told.participants().size() > 1);
  }
}
