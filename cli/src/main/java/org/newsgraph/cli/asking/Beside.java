package org.newsgraph.cli.asking;

import java.util.Optional;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.store.NewsStore;

/** The index beside an open store, where it can have one. */
public record Beside(Optional<NewsIndex> index) implements AutoCloseable {
  public static Beside of(NewsStore store) {
    return new Beside(NewsIndex.beside(store));
  }

  @Override
  public void close() {
    index.ifPresent(NewsIndex::close);
  }
}
