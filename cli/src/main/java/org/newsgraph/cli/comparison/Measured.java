package org.newsgraph.cli.comparison;

import java.util.Locale;

/**
 * What one program needed.
 *
 * @param seconds wall-clock seconds for all the articles, from start to exit
 * @param loading wall-clock seconds for one short article, which is next to nothing but loading
 * @param peakMegabytes the most memory that was resident at once; 0 where the system does not tell
 * @param tokens in all the articles
 */
public record Measured(double seconds, double loading, long peakMegabytes, long tokens) {
  public static final String HEADER =
      String.format(
          Locale.ROOT,
          "%-20s %10s %10s %12s %14s",
          "",
          "seconds",
          "loading",
          "tokens/s",
          "peak RSS (MB)");

  /** Tokens per second, model loading apart. */
  double tokensPerSecond() {
    return tokens / Math.max(0.001, seconds - loading);
  }

  public String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-20s %10.1f %10.1f %12.0f %14d",
        name,
        seconds,
        loading,
        tokensPerSecond(),
        peakMegabytes);
  }

  /** This beside the other, as ratios. */
  public String ratioTo(Measured other) {
    return String.format(
        Locale.ROOT,
        "%-20s %10.2f %10.2f %12.1f %14.2f",
        "ratio",
        seconds / other.seconds,
        loading / other.loading,
        tokensPerSecond() / other.tokensPerSecond(),
        other.peakMegabytes == 0 ? 0 : (double) peakMegabytes / other.peakMegabytes);
  }
}
