package org.newsgraph.queries.index.choice;

/**
 * Somebody who took part in events with others.
 *
 * @param others so many different people
 * @param occasions so many events
 */
public record Connected(String iri, String label, int others, int occasions) {}
