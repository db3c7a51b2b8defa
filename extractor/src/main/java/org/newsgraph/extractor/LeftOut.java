package org.newsgraph.extractor;

import java.util.Objects;
import org.newsgraph.extractor.article.Span;

/**
 * Something of an article that was left out because the program broke on it.
 *
 * @param part what it is
 * @param span where it stands in the article's text
 * @param fault what went wrong
 */
public record LeftOut(Part part, Span span, String fault) {
  /** How much was left out. */
  public enum Part {
    SENTENCE,
    REPORT,
    CLAIM,
    /** The place in the world, such as a link, of somebody whom the article names. */
    ENTITY
  }

  public LeftOut {
    Objects.requireNonNull(part);
    Objects.requireNonNull(span);
    Objects.requireNonNull(fault);
  }
}
