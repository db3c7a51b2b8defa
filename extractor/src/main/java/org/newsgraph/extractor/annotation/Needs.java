package org.newsgraph.extractor.annotation;

import java.util.function.Predicate;

/**
 * Which sentences deserve the dear parts, decided on tokens, tags and names alone.
 *
 * @param parse whether a sentence is parsed
 */
public record Needs(Predicate<Sentence> parse) {
  public static final Needs EVERYTHING = new Needs(sentence -> true);
}
