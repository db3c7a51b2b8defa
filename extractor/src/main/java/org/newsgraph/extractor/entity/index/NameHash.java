package org.newsgraph.extractor.entity.index;

/** The 64-bit hash under which a {@link NameTable} keeps a name. */
public final class NameHash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private NameHash() {}

  /** FNV-1a over the UTF-16 units, stirred by the finaliser of MurmurHash3. */
  public static long of(CharSequence name) {
    long hash = OFFSET;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      hash = (hash ^ (unit & 0xff)) * PRIME;
      hash = (hash ^ (unit >>> 8)) * PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  /** The part of a hash that is kept; never 0, which marks a free slot. */
  static int print(long hash) {
    int print = (int) hash;
    return print == 0 ? 1 : print;
  }

  /** The slot where the search for a hash begins. */
  static int slot(long hash, int slots) {
    return (int) Math.multiplyHigh(hash >>> 1, 2L * slots);
  }
}
