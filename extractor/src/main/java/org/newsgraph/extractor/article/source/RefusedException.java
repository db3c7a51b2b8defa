package org.newsgraph.extractor.article.source;

import java.io.IOException;

/** A file or document that cannot be read: what is wrong with it, and what to do. */
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  public RefusedException(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  static RefusedException tooLong(long limit) {
    return new RefusedException(
        "longer than " + limit / (1024 * 1024) + " MB", "split it into single articles");
  }

  public String remedy() {
    return remedy;
  }
}
