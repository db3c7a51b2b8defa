package org.newsgraph.store.consolidation.tally;

import java.util.List;
import org.apache.jena.graph.Triple;

/** What the knowledge layer says because of what articles say of one subject. */
public final class Statements {
  private Statements() {}

  /** Of a relation, of who heads a country, of an office, or of an entity. */
  public static List<Triple> of(Slice slice) {
    if (slice.subject().startsWith(Relation.ROOM)) {
      return Relation.of(slice).triples();
    }
    if (slice.subject().startsWith(Heads.ROOM)) {
      return Heads.of(slice);
    }
    return slice.subject().startsWith(Tenure.ROOM)
        ? Tenure.of(slice)
        : new EntityTriples(slice).triples();
  }
}
