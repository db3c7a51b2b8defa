package org.newsgraph.cli.extraction;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Whether somebody wants the run to end: a process told to stop (SIGINT, SIGTERM) first hands over
 * what is finished.
 */
public final class Stop implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;
  private static final long SHORT_MILLISECONDS = 100;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await);
  private final Consumer<Thread> unhook;

  /**
   * @param unhook takes a hook away again; fails while the process is ending
   */
  Stop(Consumer<Thread> unhook) {
    this.unhook = unhook;
  }

  /** Listens until it is closed. */
  public static Stop bySignal() {
    Stop stop = new Stop(hook -> Runtime.getRuntime().removeShutdownHook(hook));
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /** No further article is begun. */
  public void ask() {
    asked.set(true);
  }

  public boolean isAsked() {
    return asked.get();
  }

  /** Waits for so long, or until the run is to end. */
  public void pause(long milliseconds) {
    try {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
      while (!isAsked() && System.nanoTime() < end) {
        Thread.sleep(SHORT_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      ask();
      Thread.currentThread().interrupt();
    }
  }

  /** The process ends when this returns. */
  private void await() {
    ask();
    try {
      boolean inTime = over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        System.err.println("newsgraph: stopped before all that was finished was handed over.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The summary is out; a process that is being stopped may end. */
  @Override
  public void close() {
    over.countDown();
    try {
      unhook.accept(hook);
    } catch (IllegalStateException ending) {
      ask();
    }
  }
}
