package org.newsgraph.extractor.article.source;

/** Words of an export that are no article text, and what they are. */
public record Omission(String words, String reason) {}
