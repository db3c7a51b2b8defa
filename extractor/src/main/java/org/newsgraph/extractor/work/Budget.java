package org.newsgraph.extractor.work;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Steps that the reading of one article may take. The thread that reads counts them wherever work
 * may grow faster than the text.
 */
public final class Budget {
  private static final ThreadLocal<Budget> CURRENT = new ThreadLocal<>();

  /** Characters up to which all articles may take the same. */
  private static final double USUAL = 300_000;

  private final long most;
  private long taken;

  private Budget(long most) {
    this.most = most;
  }

  /**
   * The result of the work, all of it done in this thread.
   *
   * @param most steps
   * @throws TooMuchWork where it takes more
   */
  public static <T> T within(long most, Supplier<T> work) {
    Objects.requireNonNull(work);
    Budget before = CURRENT.get();
    CURRENT.set(new Budget(most));
    try {
      return work.get();
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }

  /**
   * How many times the usual work an article may take: once, but in proportion to its length where
   * it is longer than articles are.
   */
  public static double share(int characters) {
    return Math.max(1, characters / USUAL);
  }

  /**
   * One step more; nothing where nobody counts.
   *
   * @throws TooMuchWork where it is one too many
   */
  public static void step() {
    Budget budget = CURRENT.get();
    if (budget != null && ++budget.taken > budget.most) {
      throw new TooMuchWork(budget.most);
    }
  }

  /** Steps taken so far under the budget of this thread; 0 where nobody counts. */
  public static long taken() {
    Budget budget = CURRENT.get();
    return budget == null ? 0 : budget.taken;
  }
}
