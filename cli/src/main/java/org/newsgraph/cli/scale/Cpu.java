package org.newsgraph.cli.scale;

import java.time.Duration;

/** The processor time that this process has taken, all threads together. */
final class Cpu {
  private Cpu() {}

  static long millis() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }
}
