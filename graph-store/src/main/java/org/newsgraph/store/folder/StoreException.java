package org.newsgraph.store.folder;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The store cannot be used; the message says why and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Problem {
    /** There is no store in that folder. */
    MISSING,
    /** Another process owns it. */
    LOCKED,
    /** It is there and cannot be read or written. */
    UNREADABLE,
    /** The disk has no room for what should be written. */
    FULL,
    /** There is one already where one should be made. */
    THERE
  }

  private final Problem problem;

  private StoreException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /** What is the matter. */
  public Problem problem() {
    return problem;
  }

  public static StoreException missing(Path store) {
    return new StoreException(
        Problem.MISSING,
        "There is no store in "
            + store
            + ". Make one with: newsgraph extract INPUT... --store "
            + store,
        null);
  }

  public static StoreException locked(Path store, String owner) {
    return new StoreException(
        Problem.LOCKED,
        "The store "
            + store
            + " is in use by "
            + owner
            + ". Stop that process, or name another store with --store.",
        null);
  }

  /** A folder of article graphs into which another process writes. */
  public static StoreException partsLocked(Path folder) {
    return new StoreException(
        Problem.LOCKED,
        "Another process writes article graphs into "
            + folder
            + ". Wait until it has ended, or name another folder with --graphs.",
        null);
  }

  public static StoreException there(Path store) {
    return new StoreException(
        Problem.THERE,
        "There is a store in "
            + store
            + " already. Leave --bulk out to add to it, or name another with --store.",
        null);
  }

  public static StoreException unreadable(Path store, Throwable cause) {
    return new StoreException(
        Problem.UNREADABLE,
        "The store "
            + store
            + " cannot be used: "
            + words(cause)
            + ". Check that its folder may be read and written, or name another with --store.",
        cause);
  }

  /** The process that owns the store could not do what it was asked. */
  public static StoreException refused(String why) {
    return new StoreException(Problem.UNREADABLE, why, null);
  }

  public static StoreException full(Path store) {
    return new StoreException(
        Problem.FULL,
        "The disk of the store "
            + store
            + " is full. Make room and run the same command again; what is stored stays.",
        null);
  }

  /** File systems say what is wrong by the kind of the exception, not always in its message. */
  private static String words(Throwable cause) {
    String kind = cause.getClass().getSimpleName().replaceAll("Exception$", "");
    return cause instanceof FileSystemException
        ? kind + " " + cause.getMessage()
        : cause.getMessage();
  }
}
