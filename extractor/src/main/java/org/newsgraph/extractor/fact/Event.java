package org.newsgraph.extractor.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * One report of an event: who did what, where, when, whether it happened, and the sentence that
 * says so.
 */
public record Event(
    EventClass type,
    Optional<String> subtype,
    List<Participant> participants,
    Setting setting,
    Standing standing,
    Matter matter,
    Evidence evidence) {

  public Event {
    Objects.requireNonNull(type);
    Objects.requireNonNull(evidence);
    participants = List.copyOf(participants);
  }
}
