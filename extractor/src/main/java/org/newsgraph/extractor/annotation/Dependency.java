package org.newsgraph.extractor.annotation;

/**
 * One arc of a sentence's basic Universal Dependencies.
 *
 * @param governor index of the governing token, {@link #ROOT} for the root
 * @param relation the name of the relation, such as {@code nsubj:pass}
 */
public record Dependency(int governor, int dependent, String relation) {
  public static final int ROOT = -1;
}
