/**
 * Names worked out from content: keys, IRIs of events, addresses of Wikipedia. In: words. Out: the
 * same name for the same words.
 */
package org.newsgraph.store.consolidation.iri;
