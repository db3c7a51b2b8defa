package org.newsgraph.queries.graph;

import java.io.Serial;

/** A query that did not finish in the time that it was given. */
public final class TooSlow extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  TooSlow(Throwable cause) {
    super(
        "The query took too long and was stopped. Narrow it, by a person, a place or a period.",
        cause);
  }
}
