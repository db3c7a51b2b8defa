/**
 * When something took place, as precise as the words: a first day with its bounds.
 *
 * <p>The way of a time: {@code expression} finds its words, {@code tense} says whether they look
 * back or ahead, {@code calendar} counts the days, {@code finding} does so for an article from its
 * beginning, {@code event} gives each event the time that belongs to it.
 */
package org.newsgraph.extractor.mention.time;
