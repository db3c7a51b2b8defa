package org.newsgraph.extractor.fact;

import java.util.Objects;
import org.newsgraph.extractor.article.Span;

/**
 * Where the article says it: the sentence, and in it the words that name the event or the relation.
 */
public record Evidence(Span sentence, Span trigger) {
  public Evidence {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(trigger);
  }
}
