/**
 * Consolidation: one world out of many articles. Article graphs come in, the triples of the
 * knowledge layer go out. A chain of functions on values, the same for a file and for a store; each
 * room below is a link of it and knows only those before it: iri, correction, report, reading,
 * naming, joining, event.
 */
package org.newsgraph.store.consolidation;
