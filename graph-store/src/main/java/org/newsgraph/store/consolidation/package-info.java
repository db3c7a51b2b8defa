/**
 * Consolidation: one world out of many articles. Article graphs come in, the triples of the
 * knowledge layer go out. The core is a chain of functions on values (article facts, tellings,
 * clusters, events, triples), the same for a file and for a store.
 */
package org.newsgraph.store.consolidation;
