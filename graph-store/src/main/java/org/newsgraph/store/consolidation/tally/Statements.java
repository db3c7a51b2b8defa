package org.newsgraph.store.consolidation.tally;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** What the knowledge layer says because of what articles say of one subject. */
public final class Statements {
  private Statements() {}

  /** Of a relation, of who heads a country, of an office, or of an entity. */
  public static List<Triple> of(Slice slice) {
    if (slice.subject().startsWith(StandingRelation.ROOM)) {
      return StandingRelation.of(slice).triples();
    }
    if (slice.subject().startsWith(Heads.ROOM)) {
      return Heads.of(slice);
    }
    return slice.subject().startsWith(Tenure.ROOM)
        ? office(slice)
        : new EntityTriples(slice).triples();
  }

  /** Who is called by an office, and who holds it. */
  private static List<Triple> office(Slice slice) {
    return Stream.concat(new Holder(slice).triples().stream(), Tenure.of(slice).stream()).toList();
  }
}
