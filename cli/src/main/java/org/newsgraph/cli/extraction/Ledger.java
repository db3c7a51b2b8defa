package org.newsgraph.cli.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.newsgraph.cli.extraction.destination.Destination;
import org.newsgraph.extractor.LeftOut;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;

/** Keeps the books of a run: hands graphs over in batches, counts what became of every article. */
final class Ledger {
  private static final int BATCH = 100;

  /**
   * Of the texts of a batch, some hundred articles: what was made of them takes a hundred times.
   */
  private static final int MOST_CHARACTERS = 1_000_000;

  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(30);

  private record Entry(Reading.Read reading, Finished finished) {
    Extraction extraction() {
      return finished.salvage().extraction();
    }

    Origin origin() {
      return reading.origin();
    }
  }

  private final Destination destination;
  private final RunReport report;
  private final Progress progress;
  private final List<Entry> batch = new ArrayList<>();
  private final Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
  private final List<String> troubles = new ArrayList<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private int skipped;
  private int broken;
  private int leftOut;
  private long handedOver = System.nanoTime();
  private long entities;
  private long events;
  private long relations;

  Ledger(Destination destination, RunReport report, Progress progress) {
    this.destination = destination;
    this.report = report;
    this.progress = progress;
  }

  void skipped(Origin origin, String reason) {
    skipped++;
    passedOver(origin, "skipped", reason);
  }

  void quarantined(Origin origin, String reason) {
    broken++;
    passedOver(origin, "quarantined", reason);
  }

  void unchanged(Origin origin) {
    outcomes.merge(Outcome.UNCHANGED, 1, Integer::sum);
    report.passedOver(origin, "unchanged", "");
    progress.step();
  }

  void extracted(Reading.Read reading, Finished finished) {
    batch.add(new Entry(reading, finished));
    progress.step();
    if (batch.size() == BATCH || characters() > MOST_CHARACTERS) {
      handOver();
    }
  }

  /** Of the articles that wait. */
  private int characters() {
    return batch.stream().mapToInt(entry -> entry.reading().article().text().length()).sum();
  }

  /** Nothing that is finished waits longer than half a minute for the rest of its batch. */
  void handOverInTime() {
    if (System.nanoTime() - handedOver > LONGEST_WAIT) {
      handOver();
    }
  }

  /**
   * What the run came to.
   *
   * @param stopped whether it ended before all was read; what needs all is then not done
   */
  Summary close(boolean stopped) {
    handOver();
    if (!stopped) {
      destination.finish().forEach(this::refused);
    }
    return new Summary(
        count(Outcome.LOADED),
        count(Outcome.REPLACED),
        count(Outcome.UNCHANGED),
        skipped + count(Outcome.WITHDRAWN),
        broken + count(Outcome.QUARANTINED),
        leftOut,
        new Summary.Findings(entities, events, relations),
        troubles);
  }

  private void passedOver(Origin origin, String outcome, String reason) {
    troubles.add(origin + ": " + outcome + ": " + reason);
    report.passedOver(origin, outcome, reason);
    progress.step();
  }

  /** What is finished goes where it belongs, and is kept in memory no longer. */
  void handOver() {
    handedOver = System.nanoTime();
    if (batch.isEmpty()) {
      return;
    }
    List<Receipt> receipts =
        destination.put(batch.stream().map(entry -> entry.finished().graph()).toList());
    for (int i = 0; i < receipts.size(); i++) {
      book(batch.get(i), receipts.get(i));
    }
    batch.clear();
  }

  private void book(Entry entry, Receipt receipt) {
    outcomes.merge(receipt.outcome(), 1, Integer::sum);
    origins.put(receipt.article(), entry.origin());
    String outcome = receipt.outcome().name().toLowerCase(Locale.ROOT);
    if (receipt.outcome() == Outcome.QUARANTINED) {
      troubles.add(entry.origin() + ": quarantined: " + receipt.reason());
      report.passedOver(entry.origin(), outcome, receipt.reason());
      return;
    }
    entities += entry.extraction().entities().all().size();
    events += entry.extraction().events().size();
    relations += entry.extraction().relations().size();
    report.extracted(entry.reading(), outcome, entry.finished());
    entry.finished().fault().ifPresent(file -> leftOut(entry, file));
  }

  private void leftOut(Entry entry, FaultFile file) {
    List<LeftOut> parts = entry.finished().salvage().leftOut();
    leftOut += parts.size();
    troubles.add(
        entry.origin()
            + ": "
            + parts.size()
            + " left out, for the program broke on it: "
            + parts.get(0).fault()
            + ". Please report this with "
            + file.place());
  }

  /** Something that was taken at first turned out wrong at the end. */
  private void refused(Receipt receipt) {
    outcomes.merge(Outcome.LOADED, -1, Integer::sum);
    outcomes.merge(Outcome.QUARANTINED, 1, Integer::sum);
    troubles.add(origins.get(receipt.article()) + ": quarantined: " + receipt.reason());
  }

  private int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
