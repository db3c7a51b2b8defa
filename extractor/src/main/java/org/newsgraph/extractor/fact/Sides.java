package org.newsgraph.extractor.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.event.Argument;
import org.newsgraph.extractor.mention.event.EventMention;
import org.newsgraph.extractor.mention.event.rule.Filler;

/**
 * The two sides of a contact. Where the one side has no name ("he met the premier and the senate",
 * "our deals with Peru and Chile"), those on the other side did not meet each other.
 */
final class Sides {
  private static final Set<String> OTHER = Set.of("with", "patient", "addressee", "to");

  private final EventMention event;

  private Sides(EventMention event) {
    this.event = event;
  }

  static Sides of(EventMention event) {
    return new Sides(event);
  }

  /** The participants for whom it is said that they took part together. */
  List<Participant> keep(Collection<Participant> participants) {
    List<Participant> all =
        participants.stream()
            .sorted(Comparator.comparingInt(participant -> participant.mention().id()))
            .toList();
    boolean oneSided =
        event.type().isContact()
            && all.size() > 1
            && !broughtTogether()
            && all.stream().allMatch(this::other);
    return oneSided ? all.subList(0, 1) : all;
  }

  /** Those whom a report names only as the partners of somebody else. */
  static List<Participant> others(Draft draft) {
    Sides sides = new Sides(draft.mention());
    return draft.participants().stream().filter(sides::other).toList();
  }

  /** "The summit brought together X and Y": they met each other, whoever arranged it. */
  private boolean broughtTogether() {
    return event.trigger().rule().gives("agent", Filler.MEDIATOR);
  }

  private boolean other(Participant participant) {
    return slots(participant).allMatch(OTHER::contains);
  }

  private Stream<String> slots(Participant participant) {
    return event.arguments().stream()
        .filter(argument -> argument.mention().equals(participant.mention()))
        .map(Argument::slot);
  }
}
