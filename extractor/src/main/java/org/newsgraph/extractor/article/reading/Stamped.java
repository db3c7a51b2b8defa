package org.newsgraph.extractor.article.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.article.plain.Remainder;
import org.newsgraph.extractor.article.stamp.TimeStamps;

/** Leaves the time stamps of its entries out of what a page tells. */
final class Stamped {
  private Stamped() {}

  /**
   * The same with its stamps among the cuts, a block around each; all where nothing else stands.
   */
  static Found apart(Found found) {
    List<Span> stamps =
        found.blocks().stream().flatMap(block -> in(block, found.text()).stream()).toList();
    List<Block> rest =
        found.blocks().stream()
            .flatMap(block -> Remainder.of(found.text(), block, stamps).stream())
            .toList();
    return stamps.isEmpty() || rest.isEmpty() ? found : found.with(rest, cuts(found, stamps));
  }

  private static List<Span> in(Block block, String text) {
    int begin = block.span().begin();
    return TimeStamps.in(block.span().of(text)).stream()
        .map(span -> new Span(begin + span.begin(), begin + span.end()))
        .toList();
  }

  private static List<Cut> cuts(Found found, List<Span> stamps) {
    List<Cut> cuts = new ArrayList<>(found.cuts());
    stamps.forEach(span -> cuts.add(new Cut(span, TimeStamps.REASON)));
    cuts.sort(Comparator.comparing(Cut::span));
    return cuts;
  }
}
