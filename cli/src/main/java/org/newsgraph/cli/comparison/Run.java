package org.newsgraph.cli.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process, watched until it ends. */
record Run(double seconds, long peakMegabytes) {
  private static final long LOOK_EVERY_MILLISECONDS = 100;
  private static final long KILOBYTES = 1024;
  private static final double NANOSECONDS = 1e9;

  /** Runs the command; throws where it fails, with the end of what it said. */
  static Run of(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peak = 0;
    while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
    }
    if (process.exitValue() != 0) {
      throw new IOException("failed: " + String.join(" ", command) + "\n" + Files.readString(log));
    }
    return new Run((System.nanoTime() - start) / NANOSECONDS, peak / KILOBYTES);
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
