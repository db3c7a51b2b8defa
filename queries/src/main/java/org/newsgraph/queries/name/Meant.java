package org.newsgraph.queries.name;

import java.util.List;

/** A name that was given for a parameter, and all who bear it: the answer tells of them all. */
public record Meant(String parameter, String typed, List<Bearer> bearers) {
  /** Copies the list. */
  public Meant {
    bearers = List.copyOf(bearers);
  }

  /**
   * Somebody who bears a name.
   *
   * @param known what the news says that they are, such as "president of France"; or empty
   */
  public record Bearer(Completion name, String known) {}
}
