package org.newsgraph.queries.evidence;

/** The article that says a thing, ready to cite; parts that are not known are empty. */
public record Source(
    String article, String headline, String author, String publisher, String day, String url) {}
