package org.newsgraph.extractor.mention.relation;

/** A verb with everything that turns it, such as "will not become": its own lemma and the mood. */
record VerbGroup(String lemma, Mood mood) {}
