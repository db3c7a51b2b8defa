package org.newsgraph.store.consolidation.report;

import java.util.Optional;

/**
 * How long an article says that a relation lasts.
 *
 * @param former it says that it is over
 * @param since when it began, in ISO 8601, as precise as the words
 * @param until when it ended or is to end
 */
public record Term(boolean former, Optional<String> since, Optional<String> until) {}
