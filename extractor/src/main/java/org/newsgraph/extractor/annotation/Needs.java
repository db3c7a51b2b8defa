package org.newsgraph.extractor.annotation;

import java.util.function.Predicate;

/**
 * Which sentences deserve the dear parts, decided on tokens, tags and names alone.
 *
 * @param parse whether a sentence is parsed
 * @param time whether SUTime reads a sentence
 */
public record Needs(Predicate<Sentence> parse, Predicate<Sentence> time) {
  public static final Needs EVERYTHING = new Needs(sentence -> true, sentence -> true);
}
