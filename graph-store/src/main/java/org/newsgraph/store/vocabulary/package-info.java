/**
 * The vocabulary: the contract between extractor, store and queries. Every term has a constant here
 * and a definition in {@code ontology.ttl}; {@code shapes.ttl} says what an article's graph must
 * look like. Nothing comes in; constants, ontology and shapes go out. {@link
 * org.newsgraph.store.vocabulary.Folded} and {@link org.newsgraph.store.vocabulary.Unfolded} lead
 * from an article as it is told to an article as the store keeps it, and back; {@link
 * org.newsgraph.store.vocabulary.Standoff} is the literal that holds the difference.
 */
package org.newsgraph.store.vocabulary;
