package org.newsgraph.store.consolidation.report;

/**
 * Whether it happened, and whether the article itself says so.
 *
 * @param attributed the article gives somebody else's word for it
 */
public record Standing(Status status, boolean attributed) {}
