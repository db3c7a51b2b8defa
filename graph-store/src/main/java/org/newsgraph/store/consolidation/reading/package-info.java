/**
 * From the graph of one article to what it says, with the corrections that concern it. In: triples.
 * Out: article facts. The only room that knows the mention layer.
 */
package org.newsgraph.store.consolidation.reading;
