package org.newsgraph.cli.extraction.destination;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.file.GraphParts;

/** One file, written, consolidated, when the run is over; what was read before a kill is kept. */
public final class FileDestination implements Destination {
  private final GraphParts parts;

  public FileDestination(Path file, Optional<Path> corrections) {
    this.parts = GraphParts.of(file, corrections);
  }

  @Override
  public boolean holds(Version version) {
    return parts.holds(version);
  }

  @Override
  public boolean withdrawn(String article) {
    return parts.withdrawn(article);
  }

  @Override
  public List<Receipt> put(List<ArticleGraph> batch) {
    return parts.put(batch);
  }

  @Override
  public List<Receipt> finish() {
    parts.finish();
    return List.of();
  }

  @Override
  public void close() {
    parts.close();
  }
}
