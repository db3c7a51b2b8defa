package org.newsgraph.store.consolidation.correction;

import java.util.Optional;

/** Two IRIs, the smaller first. */
public record Pair(String one, String two) {
  public static Pair of(String a, String b) {
    return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
  }

  /** The other of the two; none where it is neither. */
  public Optional<String> partner(String iri) {
    return iri.equals(one)
        ? Optional.of(two)
        : iri.equals(two) ? Optional.of(one) : Optional.empty();
  }
}
