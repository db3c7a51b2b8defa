package org.newsgraph.store.consolidation.tally;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.newsgraph.store.vocabulary.Ng;

/** How sure something is that was worked out. */
public enum Sureness {
  SURE,
  LIKELY,
  UNSURE;

  /** Its term. */
  public Node term() {
    return Ng.term(name().toLowerCase(Locale.ROOT));
  }
}
