package org.newsgraph.store.consolidation.tally;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.vocabulary.Ng;

/**
 * A relation between two entities, which stands where articles assert it, nobody contests it and
 * none says later that it is over.
 */
final class StandingRelation {
  /**
   * The room of keys under which what articles say of a relation is counted; these are no data
   * IRIs.
   */
  static final String ROOM = Ng.NS + "relation-";

  private final Slice slice;

  private StandingRelation(Slice slice) {
    this.slice = slice;
  }

  static StandingRelation of(Slice slice) {
    return new StandingRelation(slice);
  }

  List<Triple> triples() {
    return stands()
        ? slice.values(Kind.WHAT).stream().map(StandingRelation::triple).toList()
        : List.of();
  }

  private boolean stands() {
    return slice.first(Kind.ASSERTED).isPresent()
        && slice.first(Kind.CONTESTED).isEmpty()
        && last(Kind.ASSERTED).compareTo(last(Kind.FORMER)) >= 0;
  }

  /** The last day; an undated article counts as earliest. */
  private String last(Kind kind) {
    return slice.values(kind).stream().max(String::compareTo).orElse("");
  }

  private static Triple triple(String what) {
    String[] parts = what.split(" ", -1);
    return Triple.create(
        NodeFactory.createURI(parts[0]),
        NodeFactory.createURI(parts[1]),
        NodeFactory.createURI(parts[2]));
  }
}
