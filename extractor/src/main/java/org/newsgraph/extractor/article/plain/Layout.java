package org.newsgraph.extractor.article.plain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.byline.Byline;

/**
 * The make-up of a text.
 *
 * @param byline author and day, where a line of the text tells them
 */
public record Layout(
    Optional<String> headline, Optional<Byline> byline, List<Block> blocks, List<Cut> cuts) {

  public Layout {
    Objects.requireNonNull(headline);
    Objects.requireNonNull(byline);
    blocks = List.copyOf(blocks);
    cuts = List.copyOf(cuts);
  }
}
