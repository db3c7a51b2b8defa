package org.newsgraph.queries.limit;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches all queries at work and ends those whose time is up or that hold too much memory. */
public final class Watch implements AutoCloseable {
  private static final long EVERY_MILLIS = 200;
  private static final double FULL = 0.8;

  /** What lives so long may hold much; a query that has just begun does not. */
  private static final Duration HOLDING = Duration.ofSeconds(1);

  private final Set<Work> atWork = ConcurrentHashMap.newKeySet();
  private final List<MemoryPoolMXBean> pools = pools();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Watch::thread);

  /** Begins to watch. */
  @SuppressWarnings("FutureReturnValueIgnored") // ends with the clock
  public Watch() {
    clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "query-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** The pools in which stays what is not garbage; each is told from where on it counts as full. */
  private static List<MemoryPoolMXBean> pools() {
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
            .filter(pool -> pool.getUsage().getMax() > 0)
            .toList();
    pools.forEach(
        pool -> pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * FULL)));
    return pools;
  }

  /** Begins a query. */
  Work begin(Duration patience) {
    Work work = new Work(patience);
    atWork.add(work);
    return work;
  }

  void done(Work work) {
    atWork.remove(work);
  }

  /** How many queries are at work. */
  public int atWork() {
    return atWork.size();
  }

  private void look() {
    atWork.stream().filter(Work::isDue).forEach(work -> work.end(Work.End.TIME));
    if (pools.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded)) {
      atWork.stream()
          .filter(work -> work.isOlderThan(HOLDING))
          .forEach(work -> work.end(Work.End.MEMORY));
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
