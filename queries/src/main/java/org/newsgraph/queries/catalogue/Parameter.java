package org.newsgraph.queries.catalogue;

import java.util.Objects;

/** One thing that a question can be narrowed by; an empty default means "any". */
public record Parameter(String name, ParameterType type, String label, String defaultValue) {
  /** Checks that nothing is missing. */
  public Parameter {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(label);
    Objects.requireNonNull(defaultValue);
  }

  /** Returns the variable of the query to which it is bound. */
  public String variable() {
    return name.replace('-', '_');
  }
}
