package org.newsgraph.cli.extraction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.newsgraph.cli.extraction.destination.Destination;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.work.TooMuchWork;
import org.newsgraph.store.article.Version;

/** Takes readings through the extractor, several at a time, and hands them on. */
public final class ExtractionRun {
  /** The last resort; the longest articles that are read take a tenth of it. */
  private static final double MOST_SECONDS = 240;

  private final Machine machine;
  private final ArticleReader reader;
  private final Destination destination;
  private final Ledger ledger;
  private final Stop stop;

  /**
   * @param stop looked at between articles: when it is asked for, no further one is begun
   */
  public ExtractionRun(
      Machine machine, Destination destination, RunReport report, Progress progress, Stop stop) {
    this(machine, new Reader(machine), destination, report, progress, stop);
  }

  ExtractionRun(
      Machine machine,
      ArticleReader reader,
      Destination destination,
      RunReport report,
      Progress progress,
      Stop stop) {
    this.machine = machine;
    this.reader = reader;
    this.destination = destination;
    this.ledger = new Ledger(destination, report, progress);
    this.stop = stop;
  }

  /**
   * Runs to the end; a broken article is set aside with its reason and the run goes on. One that
   * takes too much time or memory is tried once more, at the end and alone.
   *
   * @param threads how many articles are read at a time
   * @throws OutOfMemoryError where there is not enough for the language models
   */
  public Summary over(Stream<Reading> readings, int threads) {
    List<Reading.Read> again = new ArrayList<>();
    try (Workers workers = new Workers(threads, MOST_SECONDS, reader::read)) {
      Iterator<Reading> each = readings.iterator();
      while (!stop.isAsked() && each.hasNext()) {
        take(each.next(), workers);
        while (workers.isFull() && !stop.isAsked()) {
          settle(workers, again);
        }
      }
      while (!workers.isIdle() && !stop.isAsked()) {
        settle(workers, again);
      }
      settleFinished(workers, again);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    again.forEach(this::onceMore);
    return ledger.close(stop.isAsked());
  }

  private void take(Reading reading, Workers workers) {
    if (reading instanceof Reading.Skipped skipped) {
      ledger.skipped(skipped.origin(), skipped.reason());
    } else if (reading instanceof Reading.Quarantined broken) {
      ledger.quarantined(broken.origin(), broken.problem() + "; " + broken.remedy());
    } else if (reading instanceof Reading.Read read) {
      take(read, workers);
    }
  }

  private void take(Reading.Read read, Workers workers) {
    Version version = machine.version(read.article());
    if (destination.withdrawn(version.article())) {
      ledger.skipped(
          read.origin(), "withdrawn; to let it in again: newsgraph restore " + version.article());
    } else if (destination.holds(version)) {
      ledger.unchanged(read.origin());
    } else {
      workers.take(read);
    }
  }

  private void settle(Workers workers, List<Reading.Read> again) throws InterruptedException {
    Optional<Task> finished = workers.finished();
    if (finished.isPresent()) {
      settle(finished.get(), again);
    } else {
      workers.givenUp().map(Task::reading).ifPresent(again::add);
    }
    ledger.handOverInTime();
  }

  /** What is finished when the run is stopped is not thrown away. */
  private void settleFinished(Workers workers, List<Reading.Read> again)
      throws InterruptedException {
    Optional<Task> finished = workers.alreadyFinished();
    while (finished.isPresent()) {
      settle(finished.get(), again);
      finished = workers.alreadyFinished();
    }
  }

  private void settle(Task done, List<Reading.Read> again) throws InterruptedException {
    try {
      ledger.extracted(done.reading(), done.get());
    } catch (ExecutionException e) {
      if (Exhausted.isBehind(e)) {
        exhausted(done.reading(), e, again);
      } else {
        broken(done.reading(), e.getCause());
      }
    }
  }

  /** Beside others it may have been one of them that took the memory. */
  private void exhausted(Reading.Read reading, Exception fault, List<Reading.Read> again) {
    if (!reader.isReady()) {
      throw (OutOfMemoryError) new OutOfMemoryError("models").initCause(fault);
    }
    again.add(reading);
  }

  private void broken(Reading.Read reading, Throwable fault) {
    if (fault instanceof TooMuchWork) {
      ledger.quarantined(
          reading.origin(),
          "too much work: " + fault.getMessage() + "; look what is odd about it, or split it");
      return;
    }
    FaultFile file = reader.keep(reading.article());
    ledger.quarantined(
        reading.origin(),
        "could not be read: " + fault + ". Please report this with " + file.place());
  }

  /** With the machine to itself; what is too slow even so stays out. */
  private void onceMore(Reading.Read reading) {
    if (stop.isAsked()) {
      return;
    }
    ledger.handOver();
    List<Reading.Read> exhausted = new ArrayList<>();
    try (Workers alone = new Workers(1, MOST_SECONDS, reader::read)) {
      alone.take(reading);
      while (!alone.isIdle()) {
        Optional<Task> finished = alone.finished();
        if (finished.isPresent()) {
          settle(finished.get(), exhausted);
        } else if (alone.givenUp().isPresent()) {
          tooSlow(reading.origin());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exhausted.forEach(one -> ledger.quarantined(one.origin(), Exhausted.told()));
  }

  private void tooSlow(Origin origin) {
    ledger.quarantined(
        origin,
        "too slow: not read in "
            + Math.round(MOST_SECONDS)
            + " seconds of processor time, twice; look what is odd about it, or split it");
  }
}
