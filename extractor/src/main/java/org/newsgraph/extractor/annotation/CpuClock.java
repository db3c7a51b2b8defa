package org.newsgraph.extractor.annotation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up the processor time that each part of the work takes, over all threads. */
public final class CpuClock {
  private static final double NANOSECONDS = 1e9;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

  /** Does a piece of work and books its processor time. */
  public <T> T time(String part, Supplier<T> work) {
    long before = now();
    try {
      return work.get();
    } finally {
      book(part, now() - before);
    }
  }

  private long now() {
    return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : 0;
  }

  private synchronized void book(String part, long spent) {
    nanoseconds.merge(part, spent, Long::sum);
  }

  /** Seconds by part, in the order in which they first came. */
  public synchronized Map<String, Double> seconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    nanoseconds.forEach((part, spent) -> seconds.put(part, spent / NANOSECONDS));
    return Collections.unmodifiableMap(seconds);
  }
}
