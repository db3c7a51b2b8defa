package org.newsgraph.extractor.fact.occasion;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.work.Budget;

/**
 * How likely a report takes up an occasion that is told elsewhere: "the talks", "the accord", "the
 * election".
 */
final class Anaphora {
  /** Sentences within which a meeting of a day of its own may be one that is told only below. */
  private static final int NEAR = 2;

  /** Sentences within which "the talks" are those told before. */
  static final int WINDOW = 6;

  /** By so much "the talks" are rather those told before than those told below. */
  private static final int AHEAD = 6;

  /** Sentences within which bare "talks" are those told before. */
  private static final int BARE = 1;

  /** The sentences up to this one may speak of "the talks" that the article tells below. */
  private static final int LEAD = 1;

  /** Sentences within which "the talks" are those that led to what was signed. */
  private static final int CLOSE = 3;

  /** By so much "today's meeting" is rather one of that day told as a meeting. */
  private static final int NAMED = 4;

  private final BackReference pointing;
  private final Conflicts conflicts;

  Anaphora(BackReference pointing, Conflicts conflicts) {
    this.pointing = pointing;
    this.conflicts = conflicts;
  }

  /** How likely a report without participants refers back to a group. */
  Verdict reference(ReportGroup group, Draft draft) {
    Budget.step();
    int distance = group.sentencesTo(draft);
    boolean pinned = group.pins(draft);
    if (distance > WINDOW && !pinned) {
      return Verdict.no("too far away");
    }
    Optional<String> conflict = conflicts.between(group, draft);
    if (conflict.isPresent()) {
      return Verdict.no(conflict.get());
    }
    if (held(group, draft)) {
      return Verdict.no("told as held, the other only as planned");
    }
    if (pointing.bare(draft) && distance > BARE && !pinned) {
      return Verdict.no("“" + pointing.noun(draft) + "” may be any");
    }
    if (pointing.strange(group, draft)) {
      return Verdict.no("words beside “" + pointing.noun(draft) + "” name something else");
    }
    if (pointing.setApart(draft)) {
      return Verdict.no("told as another one");
    }
    boolean back = group.first().begin() < draft.begin();
    if (!back && distance > NEAR && ofItsOwnDay(draft)) {
      return Verdict.no("told only far below");
    }
    boolean named =
        pinned
            && draft.type().isContact()
            && group.any(told -> pointing.noun(told).equals(pointing.noun(draft)));
    return Verdict.yes(
        10 + (pinned ? 5 : 0) + (named ? NAMED : 0) + (back ? AHEAD : 0) - distance,
        "“" + pointing.noun(draft) + "” refers to it, " + away(distance));
  }

  private static String away(int sentences) {
    return switch (sentences) {
      case 0 -> "in its sentence";
      case 1 -> "one sentence away";
      default -> sentences + " sentences away";
    };
  }

  /** "Today's meeting was part of a round" is none that the article tells far below. */
  private static boolean ofItsOwnDay(Draft draft) {
    return draft.type().isContact()
        && draft.sentence() > LEAD
        && draft.setting().time().isPresent();
  }

  /** A bare noun is no proof that what is only planned took place. */
  private static boolean held(ReportGroup group, Draft draft) {
    return draft.status() == Status.HAPPENED
        && !draft.mention().factuality().assumed()
        && group.drafts().stream().allMatch(told -> told.status() == Status.PLANNED);
  }

  /**
   * How likely a report names further parties of a group's occasion: "the summit" is the one told
   * before, whoever speaks there.
   */
  Verdict sameNoun(ReportGroup group, Draft draft) {
    boolean word = group.any(told -> sameWord(told, draft));
    boolean near =
        group.sentencesTo(draft) <= WINDOW
            && (pointing.attends(draft)
                || (ofPeople(draft)
                    && (group.ofAKindWith(draft) || session(group) || ofStates(group, draft))));
    boolean same =
        (word || near)
            && !isOfOthers(group, draft)
            && conflicts.between(group, draft).isEmpty()
            && !held(group, draft)
            && !ofOtherBody(group, draft)
            && !pointing.setApart(draft)
            && !Conflicts.isOnlyThought(group, draft);
    return same
        ? Verdict.yes(
            1 - 0.01 * group.sentencesTo(draft), "the " + pointing.noun(draft) + " told before")
        : Verdict.no("not the " + pointing.noun(draft) + " told before");
  }

  /** "The talks between X and Y" are not those that A has had with B, nor X with B. */
  private boolean isOfOthers(ReportGroup group, Draft draft) {
    return !pointing.attends(draft)
        && BackReference.namesBothSides(draft)
        && !ofStates(group, draft)
        && namesMore(draft.parties(), group.parties())
        && namesMore(group.parties(), draft.parties());
  }

  private static boolean namesMore(Set<Party> some, Set<Party> others) {
    return some.stream().anyMatch(who -> who.entity().isPresent() && !others.contains(who));
  }

  /** "The weekly meeting of the committee" is not that of the council. */
  private boolean ofOtherBody(ReportGroup group, Draft draft) {
    Set<Party> bodies = pointing.sessionOf(draft);
    return !bodies.isEmpty() && Collections.disjoint(bodies, group.parties());
  }

  /** A body's own meeting, which its members attend: "the OPEC meeting". */
  private static boolean session(ReportGroup group) {
    return group.parties().size() == 1
        && group.parties().stream().allMatch(party -> party.type() == EntityType.ORGANIZATION);
  }

  /** "Peru and Chile held talks. At the talks were Premier X and Minister Y": just before. */
  private static boolean ofStates(ReportGroup group, Draft draft) {
    return group.parties().size() > 1
        && group.parties().stream().allMatch(party -> party.type() == EntityType.COUNTRY)
        && group.sentencesTo(draft) <= BARE
        && group.first().begin() < draft.begin();
  }

  private boolean sameWord(Draft told, Draft draft) {
    return pointing.noun(told).equals(pointing.noun(draft)) && level(told).equals(level(draft));
  }

  /** People meet people, states meet states: a mixture is more often two events. */
  private static Set<EntityType> level(Draft draft) {
    return draft.parties().stream().map(Party::type).collect(Collectors.toSet());
  }

  /**
   * How likely those who signed "the accord" signed the one told before: they did so for states, or
   * were one more.
   */
  Verdict sameAccord(ReportGroup group, Draft draft) {
    boolean forOthers =
        ofPeople(draft)
            && group.parties().stream().noneMatch(party -> party.type() == EntityType.PERSON);
    if (group.first().begin() > draft.begin()) {
      return Verdict.no("told only afterwards");
    }
    return (forOthers || draft.parties().size() == 1) && !group.parties().isEmpty()
        ? reference(group, draft)
        : Verdict.no("other participants");
  }

  private static boolean ofPeople(Draft draft) {
    return draft.parties().stream().allMatch(party -> party.type() == EntityType.PERSON);
  }

  /** How likely an election of which nobody is named is one told already. */
  Verdict samePoll(ReportGroup group, Draft draft) {
    boolean same =
        group.type() == draft.type()
            && group.parties().isEmpty()
            && conflicts.between(group, draft).isEmpty()
            && !conflicts.isOfOtherTime(group, draft);
    return same
        ? Verdict.yes(1 - 0.01 * group.sentencesTo(draft), "no other day or place")
        : Verdict.no("another election");
  }

  /**
   * How likely "the talks" are those that led to what a group has signed, where no talks are told.
   */
  Verdict ledTo(ReportGroup group, Draft draft) {
    boolean signed =
        group.type() == EventClass.SIGNING
            && group.any(told -> told.begin() < draft.begin() && told.status().isFact())
            && group.parties().stream().filter(party -> party.entity().isPresent()).count() > 1;
    int distance = group.sentencesTo(draft);
    return signed && draft.status().isFact() && distance <= CLOSE && !conflicts.isBackground(group)
        ? Verdict.yes(CLOSE + 1 - distance, "those who signed had talked")
        : Verdict.no("nothing signed just before");
  }

  /** Whether a report names none of those who met, only who brought them together. */
  static boolean onlyMediated(Draft draft) {
    return draft.participants().stream()
        .allMatch(party -> party.role() == Role.MEDIATOR || party.role() == Role.HOST);
  }
}
