package org.newsgraph.queries.answer;

import java.io.Serial;

/** A question that cannot be asked as it was; the message says what is wrong and what to do. */
public final class WrongQuestion extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  WrongQuestion(String message) {
    super(message);
  }
}
