package org.newsgraph.cli.extraction;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the run is, on standard error: a bar with an estimate. */
public final class Progress implements AutoCloseable {
  private static final int REFRESH_MILLISECONDS = 500;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Progress over as many articles as are expected; a file of another kind may hold more. */
  public static Progress over(long articles) {
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("Articles")
                .setInitialMax(articles)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                .showSpeed()
                .build()));
  }

  /** Tells nobody. */
  public static Progress silent() {
    return new Progress(Optional.empty());
  }

  /** One more article is done. */
  void step() {
    bar.ifPresent(Progress::step);
  }

  private static void step(ProgressBar bar) {
    bar.step();
    if (bar.getCurrent() > bar.getMax()) {
      bar.maxHint(-1);
    }
  }

  /** What is being done now. */
  public void note(String words) {
    bar.ifPresent(shown -> shown.setExtraMessage(words));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
