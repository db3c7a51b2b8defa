package org.newsgraph.cli.extraction;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.newsgraph.extractor.article.Reading;

/** One article in work, and the processor time that it has taken so far. */
final class Task extends FutureTask<Finished> {
  private static final double NANOSECONDS = 1e9;

  private final Reading.Read reading;
  private volatile long thread;
  private volatile long began;

  Task(Reading.Read reading, Callable<Finished> work) {
    super(work);
    this.reading = reading;
  }

  Reading.Read reading() {
    return reading;
  }

  @Override
  public void run() {
    began = cpu(Thread.currentThread().getId());
    thread = Thread.currentThread().getId();
    super.run();
  }

  /** Whether it is finished by the end of the wait. */
  boolean isDoneWithin(long milliseconds) throws InterruptedException {
    try {
      get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    }
    return true;
  }

  /** Processor seconds of the thread that works on it; 0 before it begins and when it is done. */
  double seconds() {
    return thread == 0 || isDone() ? 0 : (cpu(thread) - began) / NANOSECONDS;
  }

  private static long cpu(long thread) {
    return Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread));
  }
}
