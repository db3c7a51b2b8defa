/**
 * The values of which everything else is made: what one article says of an event, a relation or an
 * entity, without a word on how it was read or what follows from it.
 */
package org.newsgraph.store.consolidation.report;
