package org.newsgraph.cli.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.GraphFile;
import org.newsgraph.store.Outcome;
import org.newsgraph.store.Receipt;
import org.newsgraph.store.consolidation.correction.Corrections;

/** Gathers all graphs and writes them, consolidated, when the run is over. */
final class FileDestination implements Destination {
  private final Path file;
  private final Corrections corrections;
  private final List<ArticleGraph> gathered = new ArrayList<>();

  FileDestination(Path file, Optional<Path> corrections) {
    this.file = file;
    this.corrections = corrections.map(Corrections::read).orElse(Corrections.NONE);
  }

  @Override
  public boolean withdrawn(String article) {
    return corrections.withdraws(article);
  }

  @Override
  public List<Receipt> put(List<ArticleGraph> batch) {
    gathered.addAll(batch);
    return Destination.accepted(batch);
  }

  @Override
  public List<Receipt> finish() {
    return GraphFile.write(gathered, corrections, file).stream()
        .filter(receipt -> receipt.outcome() == Outcome.QUARANTINED)
        .toList();
  }
}
