package org.newsgraph.extractor.work;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of a fault of the program: itself, and by which calls it came. */
public final class Faults {
  /** So many calls of ours tell where a fault happened. */
  private static final int CALLS = 4;

  private static final String OURS = "org.newsgraph.";

  private Faults() {}

  /** In one line: the fault, the library's call that failed if it was one, and the last of ours. */
  public static String told(Throwable fault) {
    Stream<StackTraceElement> theirs =
        Arrays.stream(fault.getStackTrace()).limit(1).filter(call -> !isOurs(call));
    Stream<StackTraceElement> ours =
        Arrays.stream(fault.getStackTrace()).filter(Faults::isOurs).limit(CALLS);
    return Stream.concat(theirs, ours)
        .map(call -> " at " + call)
        .collect(Collectors.joining("", fault.toString(), ""));
  }

  private static boolean isOurs(StackTraceElement call) {
    return call.getClassName().startsWith(OURS);
  }
}
