/**
 * Whether the words around a word look back or ahead.
 *
 * <p>In comes a word in the {@link org.newsgraph.extractor.grammar.PredicateGraph} of its sentence,
 * out comes a {@link org.newsgraph.extractor.mention.time.Tense}, by which "Monday" is the last or
 * the next one.
 */
package org.newsgraph.extractor.mention.time.tense;
