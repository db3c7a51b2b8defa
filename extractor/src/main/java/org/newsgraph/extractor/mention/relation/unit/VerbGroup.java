package org.newsgraph.extractor.mention.relation.unit;

/** A verb with everything that turns it, such as "will not become": its own lemma and the mood. */
public record VerbGroup(String lemma, Mood mood) {}
