package org.newsgraph.cli.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.work.Budget;

/**
 * Threads that read articles and give them back in their order; one that takes its time is
 * overtaken, and one that takes too much is given up together with its thread.
 */
final class Workers implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;
  private static final long PATIENCE_MILLISECONDS = 5_000;

  private final Function<Article, Finished> work;
  private final int threads;
  private final double mostSeconds;
  private final ThreadPoolExecutor pool;
  private final Deque<Task> line = new ArrayDeque<>();
  private final Semaphore longOne = new Semaphore(1);

  /**
   * @param mostSeconds processor seconds after which an article of usual length is given up
   */
  Workers(int threads, double mostSeconds, Function<Article, Finished> work) {
    this.work = work;
    this.threads = threads;
    this.mostSeconds = mostSeconds;
    this.pool =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), Workers::daemon);
  }

  /** A thread that is given up must not keep the process alive. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  void take(Reading.Read reading) {
    Task task =
        new Task(reading, () -> isLong(reading) ? alone(reading) : work.apply(reading.article()));
    line.add(task);
    pool.execute(task);
  }

  /** One that is longer than usual shares the memory with those of usual length alone. */
  private Finished alone(Reading.Read reading) throws InterruptedException {
    longOne.acquire();
    try {
      return work.apply(reading.article());
    } finally {
      longOne.release();
    }
  }

  private static boolean isLong(Reading.Read reading) {
    return Budget.share(reading.article().text().length()) > 1;
  }

  boolean isFull() {
    return line.size() > threads * WAITING_PER_THREAD;
  }

  boolean isIdle() {
    return line.isEmpty();
  }

  /** The next that is finished, after a wait of some seconds at most. */
  Optional<Task> finished() throws InterruptedException {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    return line.peek().isDoneWithin(PATIENCE_MILLISECONDS)
        ? Optional.of(line.remove())
        : alreadyFinished();
  }

  /** The next that is finished by now. */
  Optional<Task> alreadyFinished() {
    return removeFirst(Task::isDone);
  }

  /** One that has taken too much; its thread is replaced, for nothing can stop it for certain. */
  Optional<Task> givenUp() {
    Optional<Task> slow = removeFirst(this::takesTooMuch);
    slow.ifPresent(
        task -> {
          task.cancel(true);
          pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
          pool.setCorePoolSize(pool.getCorePoolSize() + 1);
        });
    return slow;
  }

  private boolean takesTooMuch(Task task) {
    return task.seconds() > mostSeconds * Budget.share(task.reading().article().text().length());
  }

  private Optional<Task> removeFirst(Predicate<Task> wanted) {
    for (Iterator<Task> each = line.iterator(); each.hasNext(); ) {
      Task task = each.next();
      if (wanted.test(task)) {
        each.remove();
        return Optional.of(task);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
