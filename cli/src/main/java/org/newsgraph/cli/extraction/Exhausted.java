package org.newsgraph.cli.extraction;

import java.util.stream.Stream;

/** Memory that ran out behind a fault. */
final class Exhausted {
  private static final long BYTES_IN_MEGABYTE = 1 << 20;

  private Exhausted() {}

  /** Whether memory ran out, however that was wrapped on its way. */
  static boolean isBehind(Throwable fault) {
    return Stream.iterate(fault, each -> each != null, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  /** What is said of an article for which alone the memory of the process does not do. */
  static String told() {
    long megabytes = Runtime.getRuntime().maxMemory() / BYTES_IN_MEGABYTE;
    return "needs more memory than the "
        + megabytes
        + " MB that there are, even alone; give more with NEWSGRAPH_HEAP, such as NEWSGRAPH_HEAP="
        + 2 * megabytes
        + "m, or split it";
  }
}
