package org.newsgraph.store.consolidation;

/**
 * Whether it happened, and whether the article itself says so.
 *
 * @param attributed the article gives somebody else's word for it
 */
record Standing(Status status, boolean attributed) {}
