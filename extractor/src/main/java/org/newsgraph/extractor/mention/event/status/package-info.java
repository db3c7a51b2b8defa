/**
 * Whether an event took place, as the words around it say.
 *
 * <p>In comes a trigger in its {@link org.newsgraph.extractor.grammar.PredicateGraph}, out comes a
 * {@link org.newsgraph.extractor.mention.event.Factuality}. The way goes upwards from the trigger
 * ({@code EmbeddedStatus}): the nearest word that decides wins, and what is denied or only possible
 * above turns it. A verb is asked first for its auxiliaries, then for what it stands under, then
 * for its tense; a noun for its adjectives and preposition, for the clauses behind it, then for
 * what it stands under. What stands above is a list of {@code StatusRule}s, each with a sentence of
 * which it holds, and behind them {@code en/factuality.tsv}, which has the words by the place in
 * which they stand.
 */
package org.newsgraph.extractor.mention.event.status;
