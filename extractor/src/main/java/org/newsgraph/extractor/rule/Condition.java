package org.newsgraph.extractor.rule;

import java.util.List;
import java.util.Objects;

/** What a guard asks: edges that are all there. */
public record Condition(String written, List<Element.Edge> edges) {
  public Condition {
    Objects.requireNonNull(written);
    edges = List.copyOf(edges);
  }
}
