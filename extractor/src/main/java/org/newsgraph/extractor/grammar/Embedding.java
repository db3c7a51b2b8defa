package org.newsgraph.extractor.grammar;

import java.util.Objects;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * What a word stands under, and how.
 *
 * @param above the word that governs it
 * @param preposition the one before it; empty without one
 */
public record Embedding(Word above, Link link, String preposition) {

  /** How a word stands under another. */
  public enum Link {
    /** "cancelled the visit". */
    OBJECT,
    /** "the talks collapsed". */
    SUBJECT,
    /** "called for talks". */
    BEHIND,
    /** "plans to meet", "said that they met". */
    COMPLEMENT,
    /** "came to meet", "came after they met". */
    ADVERBIAL,
    /** "plans to meet", where a noun plans. */
    OF_NOUN,
    /** "who met". */
    RELATIVE,
    /** "plans for talks", where a noun plans. */
    PART,
    /** "talks and lunch". */
    BESIDE,
    /** "his trip, the third visit". */
    APPOSED,
    /** "…, she said". */
    LOOSE
  }

  public Embedding {
    Objects.requireNonNull(above);
    Objects.requireNonNull(link);
    Objects.requireNonNull(preposition);
  }
}
