package org.newsgraph.extractor.rule;

import java.util.List;

/**
 * What must, and what must not, stand around a match.
 *
 * @param only one of these must hold, if there are any
 * @param unless none of these may hold
 */
public record Guard(List<Condition> only, List<Condition> unless) {

  /** No condition at all. */
  public static final Guard NONE = new Guard(List.of(), List.of());

  public Guard {
    only = List.copyOf(only);
    unless = List.copyOf(unless);
  }

  /**
   * Reads conditions between blanks.
   *
   * @throws IllegalArgumentException what is wrong, in words
   */
  public static Guard parse(String only, String unless, Vocabulary vocabulary) {
    PatternParser parser = new PatternParser(vocabulary);
    return new Guard(parser.conditions(only), parser.conditions(unless));
  }
}
