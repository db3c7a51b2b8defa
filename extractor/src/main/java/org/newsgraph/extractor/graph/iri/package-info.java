/**
 * The names of things in the graph, each worked out from content, so that the same article gives
 * the same triples.
 */
package org.newsgraph.extractor.graph.iri;
