package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.newsgraph.queries.answer.TooSlow;
import org.newsgraph.queries.answer.WrongQuestion;
import org.newsgraph.queries.server.PortTaken;
import org.newsgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong into one plain message and an exit status; only a defect shows its stack.
 */
final class Troubles implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception trouble, CommandLine line, ParseResult parsed)
      throws Exception {
    int status = status(trouble);
    if (status < 0) {
      throw trouble;
    }
    line.getErr().println("newsgraph: " + message(trouble));
    return status;
  }

  private static int status(Exception trouble) {
    if (diskFull(trouble)) {
      return ExitStatus.NO_ROOM;
    }
    if (trouble instanceof StoreException) {
      return ExitStatus.STORE_TROUBLE;
    }
    boolean usage =
        trouble instanceof WrongQuestion
            || trouble instanceof TooSlow
            || trouble instanceof PortTaken
            || trouble instanceof WrongUse
            || trouble instanceof IllegalArgumentException
            || trouble instanceof IOException
            || trouble instanceof UncheckedIOException;
    return usage ? ExitStatus.WRONG_USAGE : -1;
  }

  private static String message(Exception trouble) {
    return diskFull(trouble)
        ? "The disk is full. Make room and run the same command again; what is stored stays."
        : String.valueOf(trouble.getMessage());
  }

  private static boolean diskFull(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
        return true;
      }
    }
    return false;
  }
}
