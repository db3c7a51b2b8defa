/**
 * Whether an event took place, as the words around it say.
 *
 * <p>In comes a trigger in its {@link org.newsgraph.extractor.grammar.PredicateGraph}, out comes a
 * {@link org.newsgraph.extractor.mention.event.Factuality}. The way goes upwards from the trigger:
 * the nearest word that decides wins, and what is denied or only possible above turns it. {@code
 * en/factuality.tsv} has the words, by the place in which they stand.
 */
package org.newsgraph.extractor.mention.event.status;
