package org.newsgraph.queries.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * That somebody acts for a country.
 *
 * @param office its title in words; of a body or group, what it is
 * @param from the first day on which an act of theirs is counted; empty where it always is
 * @param to the last such day
 */
record Mandate(
    Node holder, Node country, String office, Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Whether it may have been held within these days; nothing is ruled out where they are open. */
  boolean holds(Optional<LocalDate> first, Optional<LocalDate> last) {
    return (from.isEmpty() || last.isEmpty() || !last.get().isBefore(from.get()))
        && (to.isEmpty() || first.isEmpty() || !first.get().isAfter(to.get()));
  }
}
