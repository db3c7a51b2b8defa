/**
 * The vocabulary: the contract between extractor, store and queries. Every term has a constant here
 * and a definition in {@code ontology.ttl}; {@code shapes.ttl} says what an article's graph must
 * look like. Nothing comes in; constants, ontology and shapes go out. {@link
 * org.newsgraph.store.vocabulary.Standoff} is the compact form of those mentions that are not
 * evidence.
 */
package org.newsgraph.store.vocabulary;
