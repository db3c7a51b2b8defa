package org.newsgraph.extractor.rule;

import java.util.Objects;

/**
 * A pattern with a name, what must stand around it, and what it means.
 *
 * @param id its name, the same in every version of its table
 * @param where file and line
 */
public record Rule<T>(String id, String where, RulePattern pattern, Guard guard, T meaning) {
  public Rule {
    Objects.requireNonNull(id);
    Objects.requireNonNull(where);
    Objects.requireNonNull(pattern);
    Objects.requireNonNull(guard);
    Objects.requireNonNull(meaning);
  }
}
