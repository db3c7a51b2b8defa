package org.newsgraph.extractor.fact.world;

import java.util.List;
import java.util.Locale;

/**
 * A row of the tables of places.
 *
 * @param region code and name of the division of the country in which it lies; empty where not
 *     known
 * @param people thousands
 */
record Spot(Kind kind, String country, List<String> region, Point point, int people) {
  enum Kind {
    COUNTRY,
    CAPITAL,
    CITY,
    REGION;

    static Kind named(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  Spot {
    region = List.copyOf(region);
  }

  boolean isTown() {
    return kind == Kind.CAPITAL || kind == Kind.CITY;
  }
}
