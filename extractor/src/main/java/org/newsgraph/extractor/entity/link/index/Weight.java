package org.newsgraph.extractor.entity.link.index;

/**
 * How much a title is linked, about as precise as one part in ten, and whether it is a common noun,
 * in one byte.
 */
final class Weight {
  private static final double STEPS = 8;
  private static final int COMMON = 0x80;

  private Weight() {}

  static byte of(int links, boolean common) {
    int weight = (int) Math.min(127, Math.round(STEPS * Math.log(links) / Math.log(2)));
    return (byte) (common ? weight | COMMON : weight);
  }

  /** The weight alone, from 0 to 127. */
  static int weight(byte packed) {
    return packed & 0x7f;
  }

  static int links(byte packed) {
    return (int) Math.round(Math.pow(2, weight(packed) / STEPS));
  }

  static boolean common(byte packed) {
    return (packed & COMMON) != 0;
  }
}
