package org.newsgraph.store.consolidation.tally;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.vocabulary.Ng;

/** Links the copies of one text to the first of them by IRI. */
public final class SameText {
  private SameText() {}

  /** The links among articles of one text. */
  public static List<Triple> among(Collection<String> articles) {
    List<String> inOrder = articles.stream().sorted().distinct().toList();
    return inOrder.stream()
        .skip(1)
        .map(
            copy ->
                Triple.create(
                    NodeFactory.createURI(copy),
                    Ng.SAME_TEXT,
                    NodeFactory.createURI(inOrder.get(0))))
        .toList();
  }
}
