package org.newsgraph.queries.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a sentence was understood to ask. */
public sealed interface Understood {
  /**
   * A question of the catalogue.
   *
   * @param values of its parameters, as a person would type them
   * @param leftOut words of the sentence that the question cannot take
   */
  record Asks(String question, Map<String, String> values, List<String> leftOut)
      implements Understood {
    /** Copies the values. */
    public Asks {
      values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Words to look for in names, events and articles. */
  record Searches(String words) implements Understood {}
}
