package org.newsgraph.store.consolidation.event;

import java.util.Optional;

/** On what the sources of an event disagree: by which two reports. */
record Disputes(
    Optional<Rivals> place,
    Optional<Rivals> time,
    Optional<Rivals> status,
    Optional<Rivals> amount) {
  boolean areAny() {
    return place.isPresent() || time.isPresent() || status.isPresent() || amount.isPresent();
  }
}
