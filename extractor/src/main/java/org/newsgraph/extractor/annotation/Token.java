package org.newsgraph.extractor.annotation;

import java.util.Objects;
import org.newsgraph.extractor.article.Span;

/**
 * One token of a sentence.
 *
 * @param index its number in the sentence, from 0
 * @param tag the Penn Treebank part of speech
 * @param names what the name recognisers call it
 */
public record Token(int index, Span span, String text, String lemma, String tag, NameTags names)
    implements Tagged {
  public Token {
    Objects.requireNonNull(text);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(tag);
    Objects.requireNonNull(names);
  }
}
