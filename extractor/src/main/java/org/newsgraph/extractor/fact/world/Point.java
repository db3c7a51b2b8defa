package org.newsgraph.extractor.fact.world;

import java.math.BigDecimal;

/**
 * Where a place lies.
 *
 * @param lat degrees north (WGS 84)
 * @param lon degrees east (WGS 84)
 */
public record Point(BigDecimal lat, BigDecimal lon) {
  private static final double BESIDE = .5;

  static Point of(String lat, String lon) {
    return new Point(degrees(lat), degrees(lon));
  }

  /** Whether it is within half a degree, the size of a large city with what is around it. */
  boolean isBeside(Point other) {
    return lat.subtract(other.lat).abs().doubleValue() < BESIDE
        && lon.subtract(other.lon).abs().doubleValue() < BESIDE;
  }

  /** At least one decimal, none that says nothing: as stores write decimals. */
  private static BigDecimal degrees(String number) {
    BigDecimal plain = new BigDecimal(number).stripTrailingZeros();
    return plain.scale() < 1 ? plain.setScale(1) : plain;
  }
}
