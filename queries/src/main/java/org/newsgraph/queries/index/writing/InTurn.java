package org.newsgraph.queries.index.writing;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;

/**
 * Writes documents in the order in which they come, on a thread of its own: meanwhile the next are
 * read from the store. The same documents give the same index as written by one thread.
 */
public final class InTurn implements AutoCloseable {
  private static final int WAITING = 500;

  private final IndexWriter writer;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Semaphore room = new Semaphore(WAITING);
  private final AtomicReference<IOException> trouble = new AtomicReference<>();
  private volatile boolean closed;

  /** Begins to write. */
  public InTurn(IndexWriter writer) {
    this.writer = writer;
  }

  /** Waits where many are still to be written. */
  public void add(Document document) throws IOException {
    check();
    room.acquireUninterruptibly();
    thread.execute(
        () -> {
          try {
            write(document);
          } finally {
            room.release();
          }
        });
  }

  private void write(Document document) {
    if (closed) {
      return;
    }
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      trouble.compareAndSet(null, e);
    } catch (RuntimeException e) {
      trouble.compareAndSet(null, new IOException(e));
    }
  }

  private void check() throws IOException {
    if (trouble.get() != null) {
      throw trouble.get();
    }
  }

  /** Waits until all is written. */
  public void finish() throws IOException {
    room.acquireUninterruptibly(WAITING);
    room.release(WAITING);
    check();
  }

  /** What was not waited for may be left out; nothing is written any more when this returns. */
  @Override
  public void close() {
    closed = true;
    room.acquireUninterruptibly(WAITING);
    thread.shutdown();
  }
}
