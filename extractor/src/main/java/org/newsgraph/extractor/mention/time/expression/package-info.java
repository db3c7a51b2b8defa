/**
 * Which words are a time expression: rules of {@code times.tsv} over the words of a sentence and
 * the classes of {@code time-words.tsv}.
 *
 * <p>In comes a sentence, out come {@link org.newsgraph.extractor.mention.time.expression.TimeMatch
 * matches}, each with the meaning that its rule gives it, not yet counted from any day.
 */
package org.newsgraph.extractor.mention.time.expression;
