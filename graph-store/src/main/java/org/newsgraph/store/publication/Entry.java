package org.newsgraph.store.publication;

import java.util.Objects;
import java.util.Optional;

/**
 * That a group was published.
 *
 * @param digest of its triples
 */
record Entry(Layer layer, String key, String digest) implements Comparable<Entry> {
  private static final int COLUMNS = 3;

  Entry {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(digest, "digest");
  }

  static Entry of(Layer layer, Group group) {
    return new Entry(layer, group.key(), group.digest());
  }

  String line() {
    return layer.name() + "\t" + key + "\t" + digest + "\n";
  }

  /** Empty where the line is torn. */
  static Optional<Entry> read(String line) {
    String[] parts = line.split("\t", COLUMNS);
    return parts.length == COLUMNS && parts[2].length() == 32
        ? Optional.of(new Entry(Layer.valueOf(parts[0]), parts[1], parts[2]))
        : Optional.empty();
  }

  /** In the order in which things are published; the digest does not count. */
  @Override
  public int compareTo(Entry other) {
    return layer == other.layer ? key.compareTo(other.key) : layer.compareTo(other.layer);
  }

  boolean isOf(Layer other) {
    return layer == other;
  }
}
