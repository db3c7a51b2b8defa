package org.newsgraph.extractor.annotation.parser;

import java.util.Objects;

/**
 * What governs a word.
 *
 * @param governor index of the governing word from 0, {@link #ROOT} for the root
 * @param relation the name of the relation, such as {@code nsubj:pass}
 */
public record Arc(int governor, String relation) {
  public static final int ROOT = -1;

  public Arc {
    Objects.requireNonNull(relation);
  }
}
