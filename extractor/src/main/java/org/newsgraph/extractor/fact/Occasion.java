package org.newsgraph.extractor.fact;

import java.util.Objects;

/**
 * Two reports of one article that it tells as one occasion or keeps apart.
 *
 * @param same whether they tell one occasion
 * @param because what decided it
 */
public record Occasion(Event first, Event second, boolean same, String because) {
  public Occasion {
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
    Objects.requireNonNull(because);
  }
}
