package org.newsgraph.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.newsgraph.store.consolidation.Corrections;

/** Both layers in one file, without a store: what {@code extract --output} writes. */
@SuppressWarnings("DoNotCallSuggester")
public final class GraphFile {
  private GraphFile() {}

  /**
   * Consolidates the articles and writes them with what they say together as sorted N-Quads, every
   * mention unfolded, gzipped where the name ends in {@code .gz}; overwrites. Of two graphs with
   * one IRI the second is quarantined.
   */
  public static List<Receipt> write(
      Collection<ArticleGraph> articles, Corrections corrections, Path file) {
    throw new UnsupportedOperationException("not yet");
  }
}
