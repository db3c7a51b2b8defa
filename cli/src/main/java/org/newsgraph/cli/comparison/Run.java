package org.newsgraph.cli.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One process, watched until it ends.
 *
 * @param seconds by the clock on the wall
 * @param cpuSeconds of all its threads, user and system
 * @param peakMegabytes the most memory that was resident at once; 0 where the system does not tell
 */
public record Run(double seconds, double cpuSeconds, long peakMegabytes) {
  private static final long LOOK_EVERY_MILLISECONDS = 100;
  private static final long KILOBYTES = 1024;
  private static final double NANOSECONDS = 1e9;
  private static final double MILLISECONDS = 1e3;

  /** Runs the command; throws where it fails, with the end of what it said. */
  static Run of(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    }
    if (process.exitValue() != 0) {
      throw new IOException("failed: " + String.join(" ", command) + "\n" + Files.readString(log));
    }
    return new Run(
        (System.nanoTime() - start) / NANOSECONDS, cpu.toMillis() / MILLISECONDS, peak / KILOBYTES);
  }

  /** The process's high-water mark as Linux keeps it; 0 elsewhere. */
  private static long peakKilobytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
