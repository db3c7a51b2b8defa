/**
 * Events out of clusters: who, where, when and whether, from what all reports say, as triples with
 * the links from the reports.
 */
package org.newsgraph.store.consolidation.event;
