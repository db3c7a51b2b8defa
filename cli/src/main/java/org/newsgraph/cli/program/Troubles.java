package org.newsgraph.cli.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.newsgraph.queries.catalogue.WrongQuestion;
import org.newsgraph.queries.graph.TooSlow;
import org.newsgraph.queries.server.PortTaken;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreException.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong into one plain message and an exit status; only a defect shows its stack.
 */
public final class Troubles implements IExecutionExceptionHandler {
  /** What a process says that has no memory left. */
  public static final String NO_MEMORY =
      "newsgraph: out of memory. Run the same command again with more, such as NEWSGRAPH_HEAP=3g;"
          + " what is stored stays.";

  @Override
  public int handleExecutionException(Exception trouble, CommandLine line, ParseResult parsed)
      throws Exception {
    if (isSaid(trouble, "Broken pipe")) {
      return ExitStatus.DONE;
    }
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
    if (trouble instanceof StoreException) {
      return trouble.getMessage();
    }
    return diskFull(trouble)
        ? "The disk is full. Make room and run the same command again; what is stored stays."
        : words(trouble);
  }

  /** File systems tell what is wrong by the kind of the exception, and only the file in words. */
  private static String words(Throwable trouble) {
    if (trouble instanceof UncheckedIOException
        && trouble.getMessage().equals(String.valueOf(trouble.getCause()))) {
      return words(trouble.getCause());
    }
    if (trouble instanceof NoSuchFileException) {
      return "There is no file or folder " + trouble.getMessage() + ". Check the path.";
    }
    return trouble instanceof AccessDeniedException
        ? "You may not read or write " + trouble.getMessage() + ". Check its permissions."
        : String.valueOf(trouble.getMessage());
  }

  /** What is behind a trouble, in one line: of a table that cannot be read, its file and line. */
  public static String innermost(Throwable trouble) {
    Throwable cause = trouble;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  private static boolean diskFull(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException store && store.problem() == Problem.FULL) {
        return true;
      }
    }
    return isSaid(trouble, "No space left on device");
  }

  private static boolean isSaid(Throwable trouble, String words) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains(words)) {
        return true;
      }
    }
    return false;
  }
}
