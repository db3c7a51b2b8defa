/**
 * The last room: facts become the article's named graph, by the vocabulary of the store. The only
 * room that knows RDF; offsets turn into code points here.
 */
package org.newsgraph.extractor.graph;
