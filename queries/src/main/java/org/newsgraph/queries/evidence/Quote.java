package org.newsgraph.queries.evidence;

/** A sentence of an article, with its place in the article's text: code points, end exclusive. */
public record Quote(String words, int begin, int end) {}
