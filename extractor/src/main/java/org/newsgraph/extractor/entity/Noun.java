package org.newsgraph.extractor.entity;

/**
 * A noun that names nobody.
 *
 * @param sentence in which it stands
 * @param token its place there
 */
public record Noun(int sentence, int token) {}
