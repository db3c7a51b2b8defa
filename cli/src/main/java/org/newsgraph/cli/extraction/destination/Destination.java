package org.newsgraph.cli.extraction.destination;

import java.util.List;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;

/** Where article graphs go; by itself a place that remembers nothing. */
public interface Destination extends AutoCloseable {
  /** Whether this version of the article is there already. */
  default boolean holds(Version version) {
    return false;
  }

  /** Whether somebody withdrew the article, so that it stays out. */
  default boolean withdrawn(String article) {
    return false;
  }

  /** Takes a batch; the receipts come in the order of the graphs. */
  List<Receipt> put(List<ArticleGraph> batch);

  /** Finishes what can only be done when all is there; the receipts of what that refused. */
  default List<Receipt> finish() {
    return List.of();
  }

  @Override
  default void close() {}

  /** Nowhere: a dry run. */
  static Destination nowhere() {
    return Destination::accepted;
  }

  /** Receipts that say yes to all. */
  static List<Receipt> accepted(List<ArticleGraph> batch) {
    return batch.stream().map(graph -> new Receipt(graph.iri(), Outcome.LOADED, "")).toList();
  }
}
