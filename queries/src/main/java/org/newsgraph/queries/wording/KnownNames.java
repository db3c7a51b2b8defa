package org.newsgraph.queries.wording;

import java.util.Set;

/** The names that a store knows. */
@FunctionalInterface
public interface KnownNames {
  /** Returns the types of all that bear exactly this name, case and accents aside. */
  Set<String> types(String name);
}
