package org.newsgraph.queries.index.choice;

import java.util.List;

/**
 * Somebody who took part in events with others.
 *
 * @param others so many different people
 * @param occasions so many events
 * @param events IRIs of some of them, by IRI
 */
public record Connected(String iri, String label, int others, int occasions, List<String> events) {
  /** Copies the events. */
  public Connected {
    events = List.copyOf(events);
  }
}
