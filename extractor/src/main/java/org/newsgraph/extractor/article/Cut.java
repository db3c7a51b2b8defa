package org.newsgraph.extractor.article;

/** A stretch of the text that is not read, with the name of the pattern that says why. */
public record Cut(Span span, String reason) {}
