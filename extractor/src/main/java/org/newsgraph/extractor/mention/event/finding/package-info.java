/**
 * Finds the words that tell events, with whom, where, whose word it is, and whether it happened.
 *
 * <p>In come annotated sentences and entity mentions, out come {@link
 * org.newsgraph.extractor.mention.event.finding.EventMention}s. {@code rule} says which words tell
 * what, {@code party} who is meant by a noun, {@code status} whether it took place; {@link
 * org.newsgraph.extractor.mention.event.finding.EventFinder} asks them in turn.
 */
package org.newsgraph.extractor.mention.event.finding;
