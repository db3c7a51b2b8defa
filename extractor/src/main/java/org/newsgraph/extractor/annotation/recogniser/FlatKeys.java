package org.newsgraph.extractor.annotation.recogniser;

import java.util.Collection;

/**
 * A set of words or features, each a number in one array at a place that the number itself tells.
 *
 * <p>Nothing is kept of a key but 64 bits. Those of the models are all different, which is checked
 * when they are laid flat; a key that is none of them is taken for one once in 10<sup>13</sup>.
 */
final class FlatKeys {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final long FIRST_MIX = 0xFF51AFD7ED558CCDL;
  private static final long SECOND_MIX = 0xC4CEB9FE1A85EC53L;
  private static final int SHIFT = 33;

  private final long[] slots;

  /**
   * @param slots as many as a power of two, a third of them at least empty, which is 0
   */
  FlatKeys(long[] slots) {
    this.slots = slots;
  }

  static FlatKeys of(Collection<String> keys) {
    FlatKeys made = new FlatKeys(new long[2 * Integer.highestOneBit(1 + keys.size() * 3 / 2)]);
    keys.forEach(made::add);
    return made;
  }

  private void add(String key) {
    long hash = hash(key);
    int slot = slot(hash);
    if (hash == 0 || slots[slot] == hash) {
      throw new IllegalStateException("Two keys of a model are taken for one: " + key);
    }
    slots[slot] = hash;
  }

  long[] slots() {
    return slots;
  }

  /** Where a key lies, or a negative number. */
  int find(String key) {
    long hash = hash(key);
    int slot = slot(hash);
    return slots[slot] == hash ? slot : -1;
  }

  /** Where the number lies, or else the place where it would. */
  private int slot(long hash) {
    int last = slots.length - 1;
    int slot = (int) hash & last;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private static long hash(String key) {
    long hash = BASIS;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> SHIFT)) * FIRST_MIX;
    hash = (hash ^ (hash >>> SHIFT)) * SECOND_MIX;
    return hash ^ (hash >>> SHIFT);
  }
}
