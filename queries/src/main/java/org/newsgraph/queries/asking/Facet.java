package org.newsgraph.queries.asking;

import java.util.List;
import java.util.Map;

/** One way in which the things of an answer divide, such as by country, the largest part first. */
public record Facet(String name, List<Part> parts) {
  /** Copies the list. */
  public Facet {
    parts = List.copyOf(parts);
  }

  /**
   * A part of an answer.
   *
   * @param change values of parameters by which the question has this part alone; none where it has
   *     no such parameter
   */
  public record Part(String label, int count, Map<String, String> change) {
    /** Copies the values. */
    public Part {
      change = Map.copyOf(change);
    }

    /** Returns the same part, counted otherwise. */
    Part with(int other) {
      return new Part(label, other, change);
    }
  }
}
