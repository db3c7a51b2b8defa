package org.newsgraph.extractor.entity.authority;

import java.io.Serial;
import java.nio.file.Path;

/** An authority file that cannot be read: where, why, and what to do. */
public final class BadAuthority extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param line from 1; 0 where it is not known
   */
  public BadAuthority(Path file, long line, String reason, String remedy) {
    super(message(file, line, reason, remedy));
  }

  /**
   * @param line from 1; 0 where it is not known
   */
  public BadAuthority(Path file, long line, String reason, String remedy, Throwable cause) {
    super(message(file, line, reason, remedy), cause);
  }

  private static String message(Path file, long line, String reason, String remedy) {
    return file + (line > 0 ? ", line " + line : "") + ": " + reason + ". Remedy: " + remedy + ".";
  }
}
