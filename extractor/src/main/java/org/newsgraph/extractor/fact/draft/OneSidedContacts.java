package org.newsgraph.extractor.fact.draft;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.finding.Argument;
import org.newsgraph.extractor.mention.event.finding.EventMention;
import org.newsgraph.extractor.mention.event.rule.EventRule;
import org.newsgraph.extractor.mention.event.rule.Filler;

/**
 * The two sides of a contact. Where the one side has no name ("he met the premier and the senate",
 * "our deals with Peru and Chile"), those on the other side did not meet each other.
 */
public final class OneSidedContacts {
  private static final Set<String> OTHER = Set.of("with", "patient", "addressee", "to");

  /** In which whoever has partners stands. */
  private static final Set<String> OWN = Set.of("agent", "owner");

  private final EventMention event;

  private OneSidedContacts(EventMention event) {
    this.event = event;
  }

  public static OneSidedContacts of(EventMention event) {
    return new OneSidedContacts(event);
  }

  /** The participants for whom it is said that they took part together. */
  public List<Participant> keep(Collection<Participant> participants) {
    List<Participant> all = participants.stream().sorted(Participant.IN_TEXT).toList();
    boolean oneSided =
        event.type() == EventClass.SIGNING
            && all.size() > 1
            && !broughtTogether()
            && all.stream().allMatch(this::other);
    return oneSided ? all.subList(0, 1) : all;
  }

  /** Those whom a report names only as the partners of somebody else. */
  public static List<Participant> others(Draft draft) {
    OneSidedContacts sides = new OneSidedContacts(draft.mention());
    return draft.participants().stream().filter(sides::other).toList();
  }

  /**
   * "The summit brought together X and Y", "participants included X and Y": they met each other,
   * whoever arranged it.
   */
  private boolean broughtTogether() {
    EventRule rule = event.trigger().rule();
    return rule.gives("agent", Filler.MEDIATOR)
        || rule.slots().stream()
            .flatMap(slot -> slot.relations().stream())
            .noneMatch(OWN::contains);
  }

  /** Whether a report names somebody only as the partner of somebody else. */
  boolean other(Participant participant) {
    return slots(participant).allMatch(OTHER::contains);
  }

  private Stream<String> slots(Participant participant) {
    return event.arguments().stream()
        .filter(argument -> argument.mention().equals(participant.mention()))
        .map(Argument::slot);
  }
}
