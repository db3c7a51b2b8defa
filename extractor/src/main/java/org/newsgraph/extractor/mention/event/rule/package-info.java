/**
 * The rules that tell events, and what they see of a sentence.
 *
 * <p>In come the tables under {@code en}, one for each class of events (its README explains the
 * columns), and a {@link org.newsgraph.extractor.grammar.PredicateGraph}; out come {@link
 * org.newsgraph.extractor.mention.event.rule.EventRule rules} and what they bind. A rule is matched
 * one hop around its trigger: whatever lies further is brought near by {@code grammar}.
 */
package org.newsgraph.extractor.mention.event.rule;
