package org.newsgraph.extractor.fact.world;

import java.math.BigDecimal;

/**
 * Where a place lies.
 *
 * @param lat degrees north (WGS 84)
 * @param lon degrees east (WGS 84)
 */
public record Point(BigDecimal lat, BigDecimal lon) {
  static Point of(String lat, String lon) {
    return new Point(degrees(lat), degrees(lon));
  }

  /** At least one decimal, none that says nothing: as stores write decimals. */
  private static BigDecimal degrees(String number) {
    BigDecimal plain = new BigDecimal(number).stripTrailingZeros();
    return plain.scale() < 1 ? plain.setScale(1) : plain;
  }
}
