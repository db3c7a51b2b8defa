package org.newsgraph.extractor.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a pattern asks of the nodes that stand in a relation to another.
 *
 * @param relations one of these; none: the node itself
 * @param least how many nodes must be there; 0: whoever is there is bound
 * @param not whether there must be none
 */
public record Edge(String written, List<String> relations, Element to, int least, boolean not) {
  public Edge {
    Objects.requireNonNull(written);
    Objects.requireNonNull(to);
    relations = List.copyOf(relations);
  }

  Edge required() {
    return new Edge(written, relations, to, Math.max(1, least), not);
  }
}
