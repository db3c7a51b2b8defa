package org.newsgraph.cli.program;

/** How the command ends. */
public final class ExitStatus {
  public static final int DONE = 0;
  public static final int SOME_QUARANTINED = 1;
  public static final int WRONG_USAGE = 2;
  public static final int STORE_TROUBLE = 3;
  public static final int NO_ROOM = 4;

  private ExitStatus() {}
}
