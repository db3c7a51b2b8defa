package org.newsgraph.cli.program;

import java.io.Serial;

/** What was asked for cannot be done; the message says why and what to do. */
public final class WrongUse extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public WrongUse(String message) {
    super(message);
  }
}
