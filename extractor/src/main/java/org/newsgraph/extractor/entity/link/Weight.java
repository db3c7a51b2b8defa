package org.newsgraph.extractor.entity.link;

/** A count in one byte, about as precise as one part in twenty. */
final class Weight {
  private static final double STEPS = 16;

  private Weight() {}

  static byte of(int links) {
    return (byte) Math.min(255, Math.round(STEPS * Math.log(links) / Math.log(2)));
  }

  static int links(byte weight) {
    return (int) Math.round(Math.pow(2, (weight & 0xff) / STEPS));
  }
}
