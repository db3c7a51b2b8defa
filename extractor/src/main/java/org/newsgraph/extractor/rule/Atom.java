package org.newsgraph.extractor.rule;

import java.util.Objects;

/**
 * The smallest test of a node.
 *
 * @param value lemma, form, feature, kind or class; empty for {@link Kind#ANY}
 * @param not whether it must not hold
 */
public record Atom(Kind kind, String value, boolean not) {

  /** What is asked of a node. */
  public enum Kind {
    /** Its lemma. */
    LEMMA,
    /** The word as it stands, in small letters. */
    FORM,
    /** A feature that the lexicon gives its lemma. */
    FEATURE,
    /** The kind of entity that stands there. */
    ENTITY,
    /** A class of words or nodes. */
    CLASS,
    /** Nothing. */
    ANY
  }

  public Atom {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(value);
  }
}
