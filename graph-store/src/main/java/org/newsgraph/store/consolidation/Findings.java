package org.newsgraph.store.consolidation;

import java.util.Collection;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.naming.NameDecision;
import org.newsgraph.store.consolidation.tally.Slice;
import org.newsgraph.store.consolidation.telling.Telling;

/** Takes what working out the knowledge layer finds; by itself nothing but the layer. */
public interface Findings {
  /** Triples of the knowledge layer. */
  void knows(Collection<Triple> triples);

  /** All that is said of an entity, and what was decided about its names. */
  default void entity(Slice slice, NameDecision decision) {}

  /** All that is said of a relation or a tenure. */
  default void statement(Slice slice) {}

  /**
   * What an article tells of an event.
   *
   * @param particular whether it has something of its own by which it may go elsewhere than others
   *     of its shape
   */
  default void telling(Telling telling, boolean particular) {}

  /** What is kept of an article's text. */
  default void text(Print print) {}
}
