package org.newsgraph.extractor.article.source;

import java.io.IOException;

/** A document longer than any article. */
final class TooLongException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLongException(long limit) {
    super("longer than " + limit / (1024 * 1024) + " MB");
  }
}
