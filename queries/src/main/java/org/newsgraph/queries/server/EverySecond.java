package org.newsgraph.queries.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something every second, one at a time; a failure is logged and the next second tries again.
 */
final class EverySecond implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EverySecond.class);

  private final Runnable task;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(EverySecond::thread);

  EverySecond(Runnable task) {
    this.task = task;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // ends with the clock
  void start() {
    clock.scheduleWithFixedDelay(this::run, 0, 1, TimeUnit.SECONDS);
  }

  private void run() {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("What is to be done every second while serving failed", e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "every-second");
    thread.setDaemon(true);
    return thread;
  }

  /** Lets the task that is running finish: it may be writing. */
  @Override
  public void close() {
    clock.shutdown();
    try {
      clock.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
