/**
 * The lexicons of events: one file per class, which a linguist can read and extend.
 *
 * <p>In come the files under {@code lexicon/} among the resources, out come {@link
 * org.newsgraph.extractor.mention.event.lexicon.EventRule}s. {@code lexicon/README.md} explains the
 * columns. A file that cannot be understood stops the program with its name, line and reason.
 */
package org.newsgraph.extractor.mention.event.lexicon;
