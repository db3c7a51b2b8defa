package org.newsgraph.cli;

/** How the command ends. */
final class ExitStatus {
  static final int DONE = 0;
  static final int SOME_QUARANTINED = 1;
  static final int WRONG_USAGE = 2;
  static final int STORE_TROUBLE = 3;
  static final int NO_ROOM = 4;

  private ExitStatus() {}
}
