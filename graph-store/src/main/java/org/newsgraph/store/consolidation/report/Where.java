package org.newsgraph.store.consolidation.report;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where it took place: the narrowest place given, and its country. */
public record Where(Optional<String> place, Optional<String> country) {
  public static final Where UNKNOWN = new Where(Optional.empty(), Optional.empty());

  /** The same with the entities that stand. */
  Where under(UnaryOperator<String> standing) {
    return new Where(place.map(standing), country.map(standing));
  }

  /** How two places go together. */
  public enum Fit {
    SAME,
    WITHIN,
    UNKNOWN,
    RIVAL
  }

  public Fit fit(Where other) {
    if (place.isEmpty() || other.place.isEmpty()) {
      return Fit.UNKNOWN;
    }
    if (place.equals(other.place)) {
      return Fit.SAME;
    }
    return within(other) || other.within(this) ? Fit.WITHIN : Fit.RIVAL;
  }

  /**
   * In its country; or in a place whose whole name is part of its own, as Baku airport lies in
   * Baku.
   */
  private boolean within(Where other) {
    return country.equals(other.place)
        || (!isInOtherCountryThan(other)
            && PlaceName.of(place.orElseThrow())
                .isMoreThan(PlaceName.of(other.place.orElseThrow())));
  }

  /** Whether both say in which country it was, and not the same. */
  public boolean isInOtherCountryThan(Where other) {
    return country.isPresent() && other.country.isPresent() && !country.equals(other.country);
  }

  /** Whether both name places, and these go together. */
  public boolean agrees(Where other) {
    Fit fit = fit(other);
    return fit == Fit.SAME || fit == Fit.WITHIN;
  }

  /** Whether that place is the country of this one. */
  public boolean liesIn(Where other) {
    return place.isPresent() && !place.equals(other.place) && country.equals(other.place);
  }
}
