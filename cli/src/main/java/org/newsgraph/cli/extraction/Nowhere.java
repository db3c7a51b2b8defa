package org.newsgraph.cli.extraction;

import java.util.List;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.Outcome;
import org.newsgraph.store.Receipt;
import org.newsgraph.store.Version;

/** Takes everything and keeps nothing. */
final class Nowhere implements Destination {
  @Override
  public boolean holds(Version version) {
    return false;
  }

  @Override
  public boolean withdrawn(String article) {
    return false;
  }

  @Override
  public List<Receipt> put(List<ArticleGraph> batch) {
    return batch.stream().map(graph -> new Receipt(graph.iri(), Outcome.LOADED, "")).toList();
  }

  @Override
  public List<Receipt> finish() {
    return List.of();
  }

  @Override
  public void close() {}
}
