package org.newsgraph.store.consolidation.correction;

import java.util.List;
import java.util.SortedSet;

/**
 * What corrections say otherwise than others before them.
 *
 * @param entities those for which another stands, or another class or link is given
 * @param apart pairs of entities that are kept apart now and were not, or the other way round
 * @param articles those of whose reports, claims or names something else is said
 * @param events events and reports that are joined with others, or kept apart, otherwise
 * @param withdrawn articles that stay out and did not
 */
public record CorrectionChange(
    SortedSet<String> entities,
    List<Pair> apart,
    SortedSet<String> articles,
    SortedSet<String> events,
    SortedSet<String> withdrawn) {}
