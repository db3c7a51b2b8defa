package org.newsgraph.extractor.annotation;

import java.util.Objects;
import org.newsgraph.extractor.article.Span;

/**
 * A place of an article on which a language model broke.
 *
 * @param span where it stands in the article's text
 * @param fault what went wrong
 */
public record Unread(Span span, String fault) {
  public Unread {
    Objects.requireNonNull(span);
    Objects.requireNonNull(fault);
  }
}
