package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.newsgraph.queries.office.Mandate;

/** For which countries people act, by the mandates that an index holds. */
public final class ActsFor {
  private final IndexSearcher searcher;
  private final Map<String, List<Mandate>> known = new HashMap<>();

  ActsFor(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The countries for which one may act within these days; nothing is ruled out if they are open.
   */
  Stream<String> countries(String holder, Optional<LocalDate> first, Optional<LocalDate> last) {
    return known.computeIfAbsent(holder, this::read).stream()
        .filter(mandate -> mandate.holds(first, last))
        .map(mandate -> mandate.country().getURI());
  }

  private List<Mandate> read(String holder) {
    try {
      return MandateRows.by(searcher, holder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
