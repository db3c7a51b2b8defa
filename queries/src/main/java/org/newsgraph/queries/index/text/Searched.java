package org.newsgraph.queries.index.text;

import java.util.List;

/**
 * The things in whose words something was found, best first.
 *
 * @param all how many there are
 */
public record Searched(List<String> iris, int all) {
  /** Copies the IRIs. */
  public Searched {
    iris = List.copyOf(iris);
  }
}
