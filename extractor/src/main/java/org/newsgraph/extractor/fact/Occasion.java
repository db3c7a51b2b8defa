package org.newsgraph.extractor.fact;

/** Two reports of one article, by number, that it tells as one occasion or keeps apart. */
public record Occasion(int first, int second, boolean same) {}
