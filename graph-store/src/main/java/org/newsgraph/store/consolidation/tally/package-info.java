/**
 * What articles say of entities, relations and offices, counted, so that an article can come and
 * go; and the triples that follow from the counts.
 */
package org.newsgraph.store.consolidation.tally;
