package org.newsgraph.cli.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.Version;

/** Takes readings through the extractor, several at a time, and hands them on in their order. */
public final class ExtractionRun {
  private static final int MOST_THREADS = 4;
  private static final int WAITING_PER_THREAD = 4;

  private final Machine machine;
  private final Destination destination;
  private final Ledger ledger;
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private record Done(ArticleGraph graph, Extraction extraction) {}

  private record Waiting(Reading.Read reading, Future<Done> work) {}

  public ExtractionRun(
      Machine machine, Destination destination, RunReport report, Progress progress) {
    this.machine = machine;
    this.destination = destination;
    this.ledger = new Ledger(destination, report, progress);
  }

  /** Runs to the end; a broken article is set aside with its reason and the run goes on. */
  public Summary over(Stream<Reading> readings) {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
        take(each.next(), workers);
        while (waiting.size() > threads * WAITING_PER_THREAD) {
          settle();
        }
      }
      while (!waiting.isEmpty()) {
        settle();
      }
      return ledger.close();
    } finally {
      workers.shutdownNow();
    }
  }

  private void take(Reading reading, ExecutorService workers) {
    if (reading instanceof Reading.Skipped skipped) {
      ledger.skipped(skipped.origin(), skipped.reason());
    } else if (reading instanceof Reading.Quarantined broken) {
      ledger.quarantined(broken.origin(), broken.problem() + "; " + broken.remedy());
    } else if (reading instanceof Reading.Read read) {
      take(read, workers);
    }
  }

  private void take(Reading.Read read, ExecutorService workers) {
    Version version = machine.version(read.article());
    if (destination.withdrawn(version.article())) {
      ledger.skipped(
          read.origin(), "withdrawn; to let it in again: newsgraph restore " + version.article());
    } else if (destination.holds(version)) {
      ledger.unchanged(read.origin());
    } else {
      waiting.add(new Waiting(read, workers.submit(() -> work(read))));
    }
  }

  private Done work(Reading.Read read) {
    Extraction extraction = machine.extract(read.article());
    return new Done(machine.graph(extraction), extraction);
  }

  private void settle() {
    Waiting next = waiting.remove();
    try {
      Done done = next.work().get();
      ledger.extracted(next.reading(), done.graph(), done.extraction());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError full) {
        throw full;
      }
      ledger.quarantined(
          next.reading().origin(),
          "could not be read: " + e.getCause() + ". Please report this with the article.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
