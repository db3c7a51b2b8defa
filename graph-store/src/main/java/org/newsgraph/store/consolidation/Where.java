package org.newsgraph.store.consolidation;

import java.util.Optional;

/** Where it took place: the narrowest place given, and its country. */
record Where(Optional<String> place, Optional<String> country) {
  static final Where UNKNOWN = new Where(Optional.empty(), Optional.empty());

  /** How two places go together. */
  enum Fit {
    SAME,
    WITHIN,
    UNKNOWN,
    RIVAL
  }

  Fit fit(Where other) {
    if (place.isEmpty() || other.place.isEmpty()) {
      return Fit.UNKNOWN;
    }
    if (place.equals(other.place)) {
      return Fit.SAME;
    }
    return place.equals(other.country) || country.equals(other.place) ? Fit.WITHIN : Fit.RIVAL;
  }

  /** Whether both name places, and these go together. */
  boolean agrees(Where other) {
    Fit fit = fit(other);
    return fit == Fit.SAME || fit == Fit.WITHIN;
  }

  /** Whether this place lies in that one, as far as the two say. */
  boolean liesIn(Where other) {
    return fit(other) == Fit.WITHIN && country.equals(other.place);
  }
}
