package org.newsgraph.cli.extraction;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.Receipt;
import org.newsgraph.store.Version;

/** Where article graphs go. */
public interface Destination extends AutoCloseable {
  /** Whether this version of the article is there already. */
  boolean holds(Version version);

  /** Whether somebody withdrew the article, so that it stays out. */
  boolean withdrawn(String article);

  /** Takes a batch; the receipts come in the order of the graphs. */
  List<Receipt> put(List<ArticleGraph> batch);

  /** Finishes what can only be done when all is there; the receipts of what that refused. */
  List<Receipt> finish();

  @Override
  void close();

  /** A store, directly or through its {@code incoming/}. */
  static Destination store(Path directory, Optional<Path> corrections) {
    return new StoreDestination(directory, corrections);
  }

  /** One file with both layers; no store is opened. */
  static Destination file(Path file, Optional<Path> corrections) {
    return new FileDestination(file, corrections);
  }

  /** Nowhere: a dry run. */
  static Destination nowhere() {
    return new Nowhere();
  }
}
