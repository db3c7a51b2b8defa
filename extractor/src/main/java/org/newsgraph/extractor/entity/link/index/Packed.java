package org.newsgraph.extractor.entity.link.index;

/** A title's number (23 bits) and a share in steps of 1/511 (9 bits) in one int. */
final class Packed {
  private static final int SHARE_BITS = 9;
  private static final int SHARE_MAX = (1 << SHARE_BITS) - 1;
  static final int MOST_TITLES = 1 << (32 - SHARE_BITS);

  private Packed() {}

  static int of(int title, int share) {
    return title << SHARE_BITS | share;
  }

  static int share(double share) {
    return (int) Math.round(share * SHARE_MAX);
  }

  static int title(int packed) {
    return packed >>> SHARE_BITS;
  }

  static int shareBits(int packed) {
    return packed & SHARE_MAX;
  }

  static double share(int packed) {
    return (double) shareBits(packed) / SHARE_MAX;
  }
}
