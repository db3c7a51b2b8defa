/**
 * Which tellings of several articles are of one event (clusters), by which rule, and which only may
 * be. In: tellings. Out: clusters.
 */
package org.newsgraph.store.consolidation.joining;
