package org.newsgraph.extractor;

import java.util.List;
import java.util.Objects;
import org.newsgraph.extractor.fact.Extraction;

/**
 * What was read of an article, and what had to be left out for it; in a sound program nothing.
 *
 * @param leftOut in the order in which it was found
 */
public record Salvage(Extraction extraction, List<LeftOut> leftOut) {
  public Salvage {
    Objects.requireNonNull(extraction);
    leftOut = List.copyOf(leftOut);
  }
}
