package org.newsgraph.extractor.fact.occasion;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;

/**
 * How likely somebody was at an occasion that is told elsewhere: "also attended", "led the team".
 */
final class Attendance {
  /** Sentences within which those who "also attended" follow what they attended. */
  private static final int NEAR = 2;

  /** Sentences within which a visit may be a stop on the journey that others come along on. */
  private static final int CLOSE = 3;

  private final BackReference pointing;
  private final Conflicts conflicts;

  Attendance(BackReference pointing, Conflicts conflicts) {
    this.pointing = pointing;
    this.conflicts = conflicts;
  }

  /**
   * How likely those who "also attended" were at a group's occasion, which is told just before; of
   * one who "was accompanied" it is known that he was there.
   */
  Verdict attended(ReportGroup group, Draft draft) {
    boolean known = draft.parties().stream().anyMatch(group.parties()::contains);
    int distance = group.drafts().stream().mapToInt(told -> after(told, draft)).min().orElse(NEAR);
    boolean told = group.any(report -> report.status() == draft.status());
    boolean there =
        told
            && conflicts.between(group, draft).isEmpty()
            && distance <= NEAR
            && (known || pointing.lists(draft) || !withObject(draft));
    return there
        ? Verdict.yes(NEAR + 1 - distance, "tells who else was there")
        : Verdict.no("nothing told just before that they attended");
  }

  /**
   * Whether whoever leads a delegation may do so at a group's occasion, told somewhere before: sure
   * only where no other comes into question.
   */
  boolean mayBeLed(ReportGroup group, Draft draft) {
    return group.any(told -> told.begin() < draft.begin() && told.status() == draft.status())
        && conflicts.between(group, draft).isEmpty()
        && !conflicts.isOfOtherTime(group, draft);
  }

  /** Whether a visit is a stop on the journey of which another tells who came along. */
  boolean onJourney(ReportGroup group, Draft visit) {
    boolean stop = group.type() == EventClass.VISIT && !group.onOtherDays(ReportGroup.of(visit));
    return stop
        && group.any(told -> group.sentencesTo(visit) <= CLOSE && told.status() != Status.DENIED)
        && !Collections.disjoint(visit.parties(), group.parties())
        && !conflicts.isBackground(group);
  }

  /** Whether it is known who was accompanied. */
  private static boolean withObject(Draft draft) {
    Set<EntityMention> known =
        draft.participants().stream().map(Participant::mention).collect(Collectors.toSet());
    return draft.mention().arguments().stream()
        .filter(argument -> argument.slot().equals("patient"))
        .anyMatch(argument -> known.contains(argument.mention()));
  }

  /** How many sentences after a report another follows; many where it stands before. */
  private static int after(Draft told, Draft draft) {
    int distance = draft.sentence() - told.sentence();
    return distance < 0 ? Integer.MAX_VALUE : distance;
  }
}
