package org.newsgraph.extractor.mention.event.lexicon;

/** What a rule's events are called in other schemes: PLOVER's root, CAMEO's code. */
public record Codes(String plover, String cameo) {}
