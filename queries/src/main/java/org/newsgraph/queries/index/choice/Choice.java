package org.newsgraph.queries.index.choice;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which things the first rows of an answer tell of.
 *
 * @param kind event, article, tenure, relation, said, claim
 * @param order in which the answer shows them: latest, earliest, missing, names, day
 * @param conditions what must hold of them
 */
public record Choice(String kind, String order, List<Condition> conditions) {
  /** Copies the conditions. */
  public Choice {
    conditions = List.copyOf(conditions);
  }

  /** Whether it is of plans without an outcome alone. */
  boolean isOpen() {
    return conditions.contains(new Condition.Open());
  }

  /** The same with one condition more. */
  public Choice and(Condition more) {
    return new Choice(kind, order, Stream.concat(conditions.stream(), Stream.of(more)).toList());
  }
}
