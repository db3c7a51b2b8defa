package org.newsgraph.store.consolidation.report;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One article's claim that two entities stand in a relation.
 *
 * @param predicate IRI of the relation
 * @param office the title in words
 * @param term whether it is over, since when and until when it holds
 */
public record Claim(
    String subject,
    String predicate,
    String object,
    Optional<String> office,
    Term term,
    Standing standing) {
  /** The same of the entities that stand. */
  public Claim under(UnaryOperator<String> entities) {
    return new Claim(
        entities.apply(subject), predicate, entities.apply(object), office, term, standing);
  }

  /** The article itself says that it is so, or was. */
  public boolean isAsserted() {
    boolean holds = standing.status() == Status.HAPPENED || standing.status() == Status.ONGOING;
    return holds && !standing.attributed();
  }

  /** Somebody says that it is not so. */
  public boolean isContested() {
    return standing.status() == Status.DENIED || standing.status() == Status.CANCELLED;
  }
}
