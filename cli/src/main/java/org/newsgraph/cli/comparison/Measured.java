package org.newsgraph.cli.comparison;

import java.util.Locale;

/**
 * What one program needed.
 *
 * @param whole all the articles, from start to exit
 * @param loading one short article, which is next to nothing but loading
 * @param tokens in all the articles
 */
public record Measured(Run whole, Run loading, long tokens) {
  public static final String HEADER =
      String.format(
          Locale.ROOT,
          "%-20s %10s %12s %10s %12s %14s %14s",
          "",
          "seconds",
          "CPU seconds",
          "loading",
          "tokens/s",
          "tokens/CPU s",
          "peak RSS (MB)");

  private static final double LEAST = 0.001;

  /** Tokens per second, model loading apart. */
  double tokensPerSecond() {
    return tokens / Math.max(LEAST, whole.seconds() - loading.seconds());
  }

  /** Tokens per second of processor time, model loading apart. */
  double tokensPerCpuSecond() {
    return tokens / Math.max(LEAST, whole.cpuSeconds() - loading.cpuSeconds());
  }

  public String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-20s %10.1f %12.1f %10.1f %12.0f %14.0f %14d",
        name,
        whole.seconds(),
        whole.cpuSeconds(),
        loading.seconds(),
        tokensPerSecond(),
        tokensPerCpuSecond(),
        whole.peakMegabytes());
  }

  /** This beside the other, as ratios. */
  public String ratioTo(Measured other) {
    return String.format(
        Locale.ROOT,
        "%-20s %10.2f %12.2f %10.2f %12.1f %14.1f %14.2f",
        "ratio",
        whole.seconds() / other.whole.seconds(),
        whole.cpuSeconds() / Math.max(LEAST, other.whole.cpuSeconds()),
        loading.seconds() / other.loading.seconds(),
        tokensPerSecond() / other.tokensPerSecond(),
        tokensPerCpuSecond() / other.tokensPerCpuSecond(),
        (double) whole.peakMegabytes() / Math.max(1, other.whole.peakMegabytes()));
  }
}
