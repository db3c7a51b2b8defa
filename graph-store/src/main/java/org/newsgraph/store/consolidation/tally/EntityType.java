package org.newsgraph.store.consolidation.tally;

import java.util.Comparator;
import java.util.Optional;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;

/** The class of an entity: the one that most articles give. */
public final class EntityType {
  private EntityType() {}

  /** Local name of the class; none where no article gives one. */
  public static Optional<String> of(Slice slice) {
    return slice.values(Kind.TYPE).stream()
        .max(
            Comparator.comparingInt((String t) -> slice.count(Kind.TYPE, t))
                .thenComparing(t -> -EntityUse.TYPES.indexOf(t)));
  }
}
