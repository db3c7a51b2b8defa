package org.newsgraph.queries.index.choice;

/**
 * Heads of two countries who met.
 *
 * @param who IRI of the one that comes first
 * @param of IRI of the country
 * @param whom IRI of the other
 * @param ofOther IRI of the other's country
 */
public record Met(String who, String of, String whom, String ofOther) {}
