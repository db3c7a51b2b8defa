package org.newsgraph.cli;

import java.io.Serial;

/** What was asked for cannot be done; the message says why and what to do. */
final class WrongUse extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }
}
