package org.newsgraph.store.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Puts and deletes graphs of articles, several at once. */
final class ArticleSending implements Difference, AutoCloseable {
  private static final int AT_ONCE = 4;
  private static final int TOGETHER = 64;
  private static final int MANY = 10_000;

  private final Door door;
  private final Published published;
  private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
  private final List<Callable<Boolean>> requests = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  ArticleSending(Door door, Published published) {
    this.door = door;
    this.published = published;
  }

  @Override
  public void same(Entry entry) {
    entries.add(entry);
    if (entries.size() >= MANY) {
      handOver();
    }
  }

  @Override
  public void changed(Entry entry, Group group) {
    entries.add(entry);
    send(() -> door.put(Optional.of(group.key()), group.text()));
  }

  @Override
  public void gone(Entry entry) {
    send(() -> door.delete(entry.key()));
  }

  private void send(Runnable request) {
    requests.add(
        () -> {
          request.run();
          return true;
        });
    if (requests.size() >= TOGETHER) {
      handOver();
    }
  }

  /** Waits for all that was begun, and then remembers it. */
  void handOver() {
    try {
      for (Future<Boolean> request : workers.invokeAll(requests)) {
        request.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException trouble
          ? trouble
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while publishing", e);
    }
    published.add(entries);
    requests.clear();
    entries.clear();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
