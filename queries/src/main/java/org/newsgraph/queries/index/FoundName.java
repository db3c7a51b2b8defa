package org.newsgraph.queries.index;

/**
 * An entity found by one of its names, with how often the news tells of it.
 *
 * @param type local name of its class
 * @param events in which it took part or which took place there
 * @param articles that mention it
 */
public record FoundName(String iri, String label, String type, int events, int articles) {}
