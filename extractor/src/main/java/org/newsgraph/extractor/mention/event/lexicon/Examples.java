package org.newsgraph.extractor.mention.event.lexicon;

/** A sentence that a rule matches, and one that it must not match. */
public record Examples(String matches, String differs) {}
