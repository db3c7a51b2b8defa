package org.newsgraph.queries.correction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The corrections that are being applied, one after the other, and what became of the last: whoever
 * did not wait for it learns it later.
 */
public final class CorrectionWork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CorrectionWork.class);

  /** What becomes of a correction. */
  private enum State {
    NONE,
    WORKING,
    APPLIED,
    FAILED
  }

  /** What became of the last one, since when, and why it failed. */
  private record Last(State state, String when, String error) {}

  private final ExecutorService writing = Executors.newSingleThreadExecutor(CorrectionWork::thread);
  private final AtomicReference<Last> last = new AtomicReference<>(new Last(State.NONE, "", ""));
  private final Clock clock;
  private final long patience;

  /**
   * Work for whose end one waits.
   *
   * @param patience so many seconds at most
   */
  public CorrectionWork(Clock clock, long patience) {
    this.clock = clock;
    this.patience = patience;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "corrections");
    thread.setDaemon(true);
    return thread;
  }

  /** The time now, in seconds, as ISO 8601. */
  public String now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /**
   * Does it and returns whether it is done; false where it takes longer, and then its end is told
   * by {@link #last}. {@link IllegalArgumentException} where it is not understood.
   */
  public boolean isDone(Runnable task) {
    CompletableFuture<Void> done = CompletableFuture.runAsync(() -> run(task), writing);
    try {
      done.get(patience, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IllegalArgumentException wrong) {
        throw wrong;
      }
      throw new CompletionException(e.getCause());
    }
  }

  private void run(Runnable task) {
    tell(State.WORKING, "");
    try {
      task.run();
      tell(State.APPLIED, "");
    } catch (RuntimeException | Error e) {
      LOG.warn("A correction could not be applied", e);
      tell(State.FAILED, String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private void tell(State state, String error) {
    last.set(new Last(state, now(), error));
  }

  /** What became of the last correction. */
  public ObjectNode last() {
    Last it = last.get();
    return JsonNodeFactory.instance
        .objectNode()
        .put("state", it.state().name().toLowerCase(Locale.ROOT))
        .put("when", it.when())
        .put("error", it.error());
  }

  /** Waits until all is applied: the store must not close before. */
  @Override
  public void close() {
    writing.shutdown();
    try {
      while (!writing.awaitTermination(Math.max(1, patience), TimeUnit.SECONDS)) {
        LOG.warn("A correction is still being applied.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
