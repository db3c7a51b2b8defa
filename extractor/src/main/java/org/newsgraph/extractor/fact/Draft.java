package org.newsgraph.extractor.fact;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.EventMention;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;

/**
 * An event mention with its participants and its setting as entities, before the article's reports
 * are compared.
 */
record Draft(EventMention mention, List<Participant> participants, Setting setting, Status status) {
  Draft {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(setting);
    participants = List.copyOf(participants);
  }

  Set<Integer> parties() {
    Set<Integer> ids = new TreeSet<>();
    participants.forEach(participant -> ids.add(participant.entity().id()));
    return ids;
  }

  Draft with(List<Participant> others) {
    return new Draft(mention, others, setting, status);
  }

  /** Whether no word says that it took place: a bare noun. */
  boolean assumed() {
    return status == Status.HAPPENED && mention.factuality().assumed();
  }

  int sentencesTo(Draft other) {
    return Math.abs(mention.trigger().sentence() - other.mention.trigger().sentence());
  }

  Draft as(Status other) {
    return new Draft(mention, participants, setting, other);
  }

  /** Who "was accompanied by X" travelled with X. */
  Draft asVisit() {
    List<Participant> visitors =
        participants.stream()
            .map(
                who -> new Participant(who.entity(), Role.VISITOR, who.mention(), who.onBehalfOf()))
            .toList();
    return new Draft(mention.as(EventClass.VISIT), visitors, setting, status);
  }

  /** The same report, with place or time told elsewhere where it has none itself. */
  Draft at(Setting where) {
    return new Draft(mention, participants, setting.or(where), status);
  }
}
