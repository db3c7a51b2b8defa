/**
 * Who is meant by a noun: itself, the name put to it, whom it represents, who stands in a row with
 * it; and where something lies.
 *
 * <p>In come the {@link org.newsgraph.extractor.grammar.PredicateGraph} of a sentence and the
 * entity mentions of the article, out come entity mentions. {@code Parties} asks the others; none
 * of them asks back.
 */
package org.newsgraph.extractor.mention.event.party;
