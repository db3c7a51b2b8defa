/**
 * Which time belongs to the word that tells an event, and when the event began by it.
 *
 * <p>In come the time mentions of a sentence and its {@link
 * org.newsgraph.extractor.grammar.PredicateGraph}, out comes an {@link
 * org.newsgraph.extractor.mention.time.EventTime}. {@code Attachment} says how closely a time
 * belongs to a word, {@code TimeArgument} chooses.
 */
package org.newsgraph.extractor.mention.time.event;
