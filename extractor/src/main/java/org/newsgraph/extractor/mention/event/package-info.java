/**
 * Event mentions: which words tell an event, of which class, with whom, where, and did it happen.
 *
 * <p>In come annotated sentences and entity mentions, out come {@link
 * org.newsgraph.extractor.mention.event.EventMention}s. {@code grammar} says who does what; {@code
 * rule} which words tell what; {@code party} who is meant by a noun; {@code status} whether it took
 * place. {@link org.newsgraph.extractor.mention.event.EventFinder} asks them in turn.
 */
package org.newsgraph.extractor.mention.event;
